"""Recomputes the ledgers' digest and every tag of a sealed workbook from docs/seal.md alone: python3 seal.py BOOK.xlsx prints a JSON object."""
import hashlib
import json
import posixpath
import re
import sys
import unicodedata
import zipfile
import xml.etree.ElementTree as ET

M = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'


def digest(text):
    return hashlib.sha256(text.encode('utf-8')).hexdigest()


def shortest(value):
    """A double as JavaScript writes it."""
    value = float('%.15g' % value)
    if value == 0:
        return '0'
    if value == int(value) and abs(value) < 1e21:
        return str(int(value))
    text = repr(value)
    if 'e' not in text:
        return text
    mantissa, exponent = text.split('e')
    power = int(exponent)
    if -7 <= power < 0:
        digits = mantissa.replace('-', '').replace('.', '')
        return ('-' if value < 0 else '') + '0.' + '0' * (-power - 1) + digits
    return '%se%s%d' % (mantissa, '+' if power > 0 else '-', abs(power))


def unescaped(text):
    return re.sub(r'_x([0-9A-Fa-f]{4})_', lambda m: chr(int(m.group(1), 16)), text)


class Book:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.shared = []
        if 'xl/sharedStrings.xml' in self.zip.namelist():
            for item in ET.fromstring(self.zip.read('xl/sharedStrings.xml')):
                self.shared.append(self.runs(item))
        workbook = ET.fromstring(self.zip.read('xl/workbook.xml'))
        targets = self.relations('xl/workbook.xml')
        self.sheets = {s.get('name'): targets[s.get(R)] for s in workbook.find(M + 'sheets')}
        self.names = {n.get('name'): n.text for n in workbook.find(M + 'definedNames')}

    def relations(self, part):
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, '_rels', name + '.rels')
        if path not in self.zip.namelist():
            return {}
        found = {}
        for one in ET.fromstring(self.zip.read(path)):
            target = one.get('Target')
            found[one.get('Id')] = target[1:] if target.startswith('/') else posixpath.normpath(posixpath.join(folder, target))
        return found

    def runs(self, item):
        texts = [t.text or '' for t in item.findall(M + 't')]
        texts += [t.text or '' for r in item.findall(M + 'r') for t in r.findall(M + 't')]
        return unescaped(''.join(texts))

    def cells(self, part):
        """Values by row and column, counted from 1; None for a formula."""
        found = {}
        for cell in ET.fromstring(self.zip.read(part)).iter(M + 'c'):
            letters, row = re.match(r'([A-Z]+)(\d+)', cell.get('r')).groups()
            column = 0
            for letter in letters:
                column = column * 26 + ord(letter) - 64
            kind, value = cell.get('t', 'n'), cell.find(M + 'v')
            text = '' if value is None else value.text or ''
            if cell.find(M + 'f') is not None:
                found[int(row), column] = None
            elif kind == 'inlineStr':
                found[int(row), column] = self.runs(cell.find(M + 'is'))
            elif kind == 's':
                found[int(row), column] = self.shared[int(text)]
            elif kind == 'b':
                found[int(row), column] = text == '1'
            elif kind == 'e':
                found[int(row), column] = ('error', text)
            elif kind == 'str':
                found[int(row), column] = unescaped(text)
            elif text != '':
                found[int(row), column] = float(text)
        return found


def canonical(value):
    if value is None or value == '':
        return ''
    if isinstance(value, bool):
        return 'b1' if value else 'b0'
    if isinstance(value, tuple):
        return 'e' + value[1].upper()
    if isinstance(value, float):
        return 'n' + shortest(value)
    return 't' + unicodedata.normalize('NFC', value.replace('\r\n', '\n').replace('\r', '\n'))


def tables(book):
    found = {}
    for sheet, part in book.sheets.items():
        cells = None
        for target in book.relations(part).values():
            if '/tables/' not in target:
                continue
            table = ET.fromstring(book.zip.read(target))
            first, last = (re.match(r'([A-Z]+)(\d+)', c).groups() for c in table.get('ref').split(':'))
            left = 0
            for letter in first[0]:
                left = left * 26 + ord(letter) - 64
            cells = cells or book.cells(part)
            headers = [unescaped(c.get('name')) for c in table.find(M + 'tableColumns')]
            rows = range(int(first[1]) + 1, int(last[1]) + 1 - int(table.get('totalsRowCount', 0)))
            found[table.get('displayName')] = [
                {h: canonical(cells.get((row, left + i))) for i, h in enumerate(headers)} for row in rows
            ]
    return found


def main(path):
    book = Book(path)
    sheet = re.match(r"'?(.*?)'?!", book.names['Crossfoot_seal']).group(1)
    cells = book.cells(book.sheets[sheet])
    start = next(row for (row, column), value in sorted(cells.items()) if column == 1 and value == 'crossfoot-seal/1')
    line = lambda row: [cells.get((row, column)) for column in range(1, 60)]
    program, library, _, ledgers_digest = line(start)[1:5]
    ledgers, wrong = {}, []
    read = tables(book)
    last = max(row for row, _ in cells)
    for row in range(start + 1, last + 1):
        kind, name, header, count, *tags = line(row)
        if kind != 'ledger':
            continue
        rows = read[name]
        ledgers[name] = rows
        ours = [('.' if r[header] == '' else digest(r[header])[:8]) for r in rows]
        theirs = re.findall(r'\.|=?[0-9a-f]{8}', ''.join(t for t in tags if t and t != ' '))
        wrong += ['%s %s %d' % (name, header, i + 1) for i, (a, b) in enumerate(zip(ours, theirs)) if a != b]
        if len(ours) != len(theirs) or len(ours) != count:
            wrong.append('%s %s: number of rows' % (name, header))
    lines = [program, library]
    for name in sorted(ledgers):
        leaves = []
        for row in ledgers[name]:
            filled = ['%s\x1f%s' % (header, row[header]) for header in sorted(row) if row[header] != '']
            if filled:
                leaves.append(digest('\x1e'.join(filled)))
        lines.append('%s %s' % (name, digest('\n'.join([name] + sorted(leaves)))))
    computed = digest('\n'.join(lines))
    print(json.dumps({'written': ledgers_digest, 'computed': computed, 'wrongTags': wrong, 'ledgers': len(ledgers)}))


main(sys.argv[1])
