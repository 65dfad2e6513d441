"""Makes the files of this folder. Run once, by hand; what it made is committed. See ORIGIN.md.

    python3 -m venv venv && venv/bin/pip install reportlab==5.1.0 fpdf2==2.8.9 weasyprint==70.0 pikepdf==10.18.0 \
        pypdf==7.1.1 img2pdf==0.6.3 pillow
    venv/bin/python make.py        # also needs gs, qpdf, mutool and pdftocairo
"""
import io, os, random, subprocess, sys, zlib
from fontTools import subset
from fontTools.ttLib import TTFont

HERE = os.path.dirname(os.path.abspath(__file__))
DEJAVU = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'
ICC = os.path.join(HERE, '../../../profiles/coated-fogra39l.icc')
MM = 72 / 25.4
W, H, B = 60 * MM, 40 * MM, 3 * MM  # trim and bleed of all hand-written pages


def out(name, data):
    with open(os.path.join(HERE, name), 'wb') as file:
        file.write(data)


def small_profile(space=b'CMYK', kind=b'prtr'):
    """A profile that says what it is and holds nothing else: the checks read its header."""
    desc = b'desc\0\0\0\0' + (13).to_bytes(4, 'big') + b'Header only.\0' + b'\0' * 79
    head = bytearray(128)
    head[8:12] = b'\x02\x10\0\0'
    head[12:16], head[16:20], head[20:24], head[36:40] = kind, space, b'Lab ', b'acsp'
    body = (1).to_bytes(4, 'big') + b'desc' + (144).to_bytes(4, 'big') + len(desc).to_bytes(4, 'big') + desc
    head[0:4] = (128 + len(body)).to_bytes(4, 'big')
    return bytes(head) + body


def font_program(letters):
    options = subset.Options(hinting=False, drop_tables=['GSUB', 'GPOS', 'GDEF', 'kern', 'FFTM', 'name', 'post', 'OS/2'])
    font = subset.load_font(DEJAVU, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=letters)
    subsetter.subset(font)
    file = io.BytesIO()
    font.save(file)
    program = TTFont(io.BytesIO(file.getvalue()))
    order = program.getGlyphOrder()
    cmap = program.getBestCmap()
    glyphs = {letter: order.index(cmap[ord(letter)]) for letter in letters}
    scale = 1000 / program['head'].unitsPerEm
    widths = [round(program['hmtx'][name][0] * scale) for name in order]
    return file.getvalue(), glyphs, widths


LETTERS = 'SCHILDabc '
PROGRAM, GLYPHS, WIDTHS = font_program(LETTERS)


def shown(text):
    return '<' + ''.join('%04X' % GLYPHS[letter] for letter in text) + '>'


class Pdf:
    """A press file written by hand, right in every point; each fault is one change to it."""

    def __init__(self):
        self.objects = {}
        self.version, self.binary, self.id, self.trailer = '1.6', True, True, ''
        self.content = (
            '0.2 0 0.1 0 k 0 0 %.3f %.3f re f\n'
            'q /Black gs 0 0 0 1 k BT /F1 14 Tf 20 60 Td %s Tj ET Q\n0 0 0 1 K 1 w 20 50 m 120 50 l S\n'
            % (W + 2 * B, H + 2 * B, shown('SCHILD'))
        )
        self.resources = {'Font': '<< /F1 6 0 R >>', 'ExtGState': '<< /Black << /OP true /op true /OPM 1 >> >>', 'ColorSpace': '<< >>', 'XObject': '<< >>'}
        self.media = [0, 0, W + 2 * B, H + 2 * B]
        self.boxes = {'TrimBox': [B, B, W + B, H + B], 'BleedBox': [0, 0, W + 2 * B, H + 2 * B]}
        self.page = self.catalog = ''
        self.intents = '[ 10 0 R ]'
        self.info = (
            '/Title (Sign) /Creator (By hand) /Producer (By hand) /Trapped /False '
            '/CreationDate (D:20261123080000Z) /ModDate (D:20261123080000Z)'
        )
        self.fields = {
            'dc:title': '<rdf:Alt><rdf:li xml:lang="x-default">Sign</rdf:li></rdf:Alt>',
            'xmp:CreatorTool': 'By hand',
            'xmp:CreateDate': '2026-11-23T08:00:00Z',
            'xmp:ModifyDate': '2026-11-23T08:00:00Z',
            'xmp:MetadataDate': '2026-11-23T08:00:00Z',
            'xmpMM:DocumentID': 'uuid:6f0b6a5c-2f6e-4d5a-9a51-0c6f3c1d2e3f',
            'xmpMM:VersionID': '1',
            'xmpMM:RenditionClass': 'default',
            'pdf:Producer': 'By hand',
            'pdf:Trapped': 'False',
            'pdfxid:GTS_PDFXVersion': 'PDF/X-4',
        }
        self.intent = (
            '/Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (FOGRA39) '
            '/RegistryName (http://www.color.org) /Info (Coated) '
        )
        self.profile = small_profile()
        self.profile_ref = '/DestOutputProfile 11 0 R'
        self.widths = list(WIDTHS)
        self.embedded = '/FontFile2 9 0 R'
        self.to_unicode = '/ToUnicode 12 0 R'
        self.xmp_filter = False

    def stream(self, number, data, extra=''):
        data = data if isinstance(data, bytes) else data.encode('latin1')
        self.objects[number] = (
            b'<< %s /Length %d >>\nstream\n' % (extra.encode('latin1'), len(data)) + data + b'\nendstream'
        )

    def xmp(self):
        fields = ''.join('<%s>%s</%s>\n' % (name, value, name) for name, value in self.fields.items())
        return (
            '<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
            'xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
            'xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">\n%s</rdf:Description></rdf:RDF></x:xmpmeta>\n'
            '<?xpacket end="w"?>' % fields
        )

    def bytes(self):
        numbers = lambda box: '[' + ' '.join('%.3f' % n for n in box) + ']'
        own = dict(self.objects)
        self.objects = {}
        text = lambda number, body: self.objects.__setitem__(number, body.encode('latin1'))
        metadata = '/Metadata 5 0 R' if self.fields else ''
        intents = '/OutputIntents %s' % self.intents if self.intents else ''
        text(1, '<< /Type /Catalog /Pages 2 0 R %s %s %s >>' % (metadata, intents, self.catalog))
        text(2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>')
        resources = ' '.join('/%s %s' % item for item in self.resources.items())
        boxes = ' '.join('/%s %s' % (name, numbers(box)) for name, box in self.boxes.items())
        text(3, '<< /Type /Page /Parent 2 0 R /MediaBox %s %s /Contents 4 0 R /Resources << %s >> %s >>'
             % (numbers(self.media), boxes, resources, self.page))
        self.stream(4, self.content)
        if self.fields:
            packet = self.xmp().encode('latin1')
            kind = '/Type /Metadata /Subtype /XML'
            if self.xmp_filter:
                self.stream(5, zlib.compress(packet), kind + ' /Filter /FlateDecode')
            else:
                self.stream(5, packet, kind)
        text(6, '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+DejaVuSans /Encoding /Identity-H '
                '/DescendantFonts [7 0 R] %s >>' % self.to_unicode)
        text(7, '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+DejaVuSans /CIDToGIDMap /Identity '
                '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R '
                '/W [0 [%s]] >>' % ' '.join(map(str, self.widths)))
        text(8, '<< /Type /FontDescriptor /FontName /AAAAAA+DejaVuSans /Flags 4 /FontBBox [-1021 -463 1793 1232] '
                '/ItalicAngle 0 /Ascent 928 /Descent -236 /CapHeight 729 /StemV 80 %s >>' % self.embedded)
        self.stream(9, zlib.compress(PROGRAM), '/Filter /FlateDecode /Length1 %d' % len(PROGRAM))
        text(10, '<< %s %s >>' % (self.intent, self.profile_ref))
        self.stream(11, zlib.compress(self.profile), '/N 4 /Filter /FlateDecode')
        pairs = ''.join('<%04X> <%04X>\n' % (glyph, ord(letter)) for letter, glyph in GLYPHS.items())
        self.stream(12, '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n'
                        '1 begincodespacerange <0000> <FFFF> endcodespacerange\n%d beginbfchar\n%sendbfchar\n'
                        'endcmap CMapName currentdict /CMap defineresource pop end end' % (len(GLYPHS), pairs))
        text(13, '<< %s >>' % self.info)
        self.objects.update(own)
        file = ('%%PDF-%s\n' % self.version).encode() + (b'%\xe2\xe3\xcf\xd3\n' if self.binary else b'')
        offsets = {}
        for number, body in sorted(self.objects.items()):
            offsets[number] = len(file)
            file += b'%d 0 obj\n' % number + body + b'\nendobj\n'
        start = len(file)
        count = max(self.objects) + 1
        file += b'xref\n0 %d\n0000000000 65535 f \n' % count
        for number in range(1, count):
            file += b'%010d 00000 %s \n' % (offsets.get(number, 0), b'n' if number in offsets else b'f')
        ids = '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]' if self.id else ''
        file += ('trailer\n<< /Size %d /Root 1 0 R /Info 13 0 R %s %s >>\nstartxref\n%d\n%%%%EOF\n'
                 % (count, ids, self.trailer, start)).encode()
        return file


def hand(name, change=lambda pdf: None):
    pdf = Pdf()
    change(pdf)
    out('hand-%s.pdf' % name, pdf.bytes())


def put(**attributes):
    return lambda pdf: [setattr(pdf, name, value) for name, value in attributes.items()]


def also(content, **resources):
    """More content, and entries of resource dictionaries."""
    def change(pdf):
        pdf.content += content + '\n'
        for kind, entries in resources.items():
            pdf.resources[kind] = pdf.resources.get(kind, '<< >>')[:-2] + entries + ' >>'
    return change


def both(*changes):
    return lambda pdf: [change(pdf) for change in changes]


def separation(name, cmyk):
    return ('[/Separation /%s /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [%s] /N 1 >>]'
            % (name, ' '.join(map(str, cmyk))))


CUT = '/C1 ' + separation('CutContour', [0, 1, 0, 0])
OVER = '/Over << /OP true /op true /OPM 1 >>'
CONTOUR = 'q /Over gs /C1 CS 1 SCN 0.5 w %.3f %.3f %.3f %.3f re S Q' % (B, B, W, H)


def box(pdf, **boxes):
    pdf.boxes.update(boxes)


def image(pdf, number, width, height, space, data, extra=''):
    pdf.stream(number, zlib.compress(data), '/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8 '
               '/ColorSpace %s /Filter /FlateDecode %s' % (width, height, space, extra))


def noise(count):
    return random.Random(7).randbytes(count)


def by_hand():
    hand('right')
    hand('right-plates', both(
        also('/C1 cs', ColorSpace=CUT, ExtGState=OVER), also(CONTOUR),
        also('q /Over gs /HKS cs 0.5 scn 20 80 30 10 re f Q', ColorSpace='/HKS ' + separation('HKS#2041#20K', [1, 0.7, 0, 0]))))
    hand('no-trim', lambda pdf: pdf.boxes.pop('TrimBox'))
    hand('art-and-trim', lambda pdf: box(pdf, ArtBox=[B, B, W + B, H + B]))
    hand('box-order', lambda pdf: box(pdf, BleedBox=[-5, -5, W + 2 * B, H + 2 * B]))
    hand('bleed-1mm', lambda pdf: box(pdf, BleedBox=[B - MM, B - MM, W + B + MM, H + B + MM]))
    hand('stops-at-trim', lambda pdf: pdf.__setattr__('content', pdf.content.replace(
        '0 0 %.3f %.3f re' % (W + 2 * B, H + 2 * B), '%.3f %.3f %.3f %.3f re' % (B, B, W, H))))
    hand('user-unit', put(page='/UserUnit 10'))
    hand('turned', put(page='/Rotate 90'))
    hand('version-17', put(version='1.7'))
    hand('no-id', put(id=False))
    hand('text-header', put(binary=False))
    hand('no-xmp-fields', lambda pdf: [pdf.fields.pop('xmpMM:DocumentID'), pdf.fields.pop('dc:title')])
    hand('packed-xmp', put(xmp_filter=True))
    hand('other-title', lambda pdf: pdf.__setattr__('info', pdf.info.replace('(Sign)', '(Another sign)')))
    hand('trapped-unknown', lambda pdf: pdf.__setattr__('info', pdf.info.replace('/Trapped /False', '/Trapped /Unknown')))
    hand('x3', lambda pdf: [pdf.fields.pop('pdfxid:GTS_PDFXVersion'), pdf.__setattr__('info', pdf.info + ' /GTS_PDFXVersion (PDF/X-3:2002)')])
    older_standards()
    hand('no-intent', put(intents=''))
    hand('no-registry', lambda pdf: pdf.__setattr__('intent', pdf.intent.replace('/RegistryName (http://www.color.org)', '')))
    hand('two-intents', put(intents='[ 10 0 R 10 0 R ]'))
    hand('no-icc', put(profile_ref=''))
    hand('scanner-icc', put(profile=small_profile(kind=b'scnr')))
    hand('fogra47', lambda pdf: pdf.__setattr__('intent', pdf.intent.replace('FOGRA39', 'FOGRA47')))
    hand('not-embedded', put(embedded=''))
    hand('no-unicode', put(to_unicode=''))
    hand('wrong-widths', lambda pdf: pdf.__setattr__('widths', [w + 40 for w in pdf.widths]))
    hand('rgb-text', also('1 0 0 rg BT /F1 12 Tf 20 90 Td %s Tj ET' % shown('abc')))
    hand('rgb-group', put(page='/Group << /Type /Group /S /Transparency /CS /DeviceRGB >>'))
    hand('rich-black', also('0.6 0.5 0.4 1 k BT /F1 9 Tf 20 90 Td %s Tj ET' % shown('abc')))
    hand('white-overprint', also('q /Over gs 0 0 0 0 k BT /F1 12 Tf 20 90 Td %s Tj ET Q' % shown('abc'), ExtGState=OVER))
    hand('total-ink', also('0.9 0.8 0.8 0.9 k 100 60 40 40 re f'))
    hand('total-ink-overprint', also('1 1 0 0 k 100 60 40 40 re f q /Over gs 0 0 1 1 k 100 60 40 40 re f Q', ExtGState=OVER))
    hand('registration', also('/All cs 1 scn 100 60 10 10 re f', ColorSpace='/All ' + separation('All', [1, 1, 1, 1])))
    hand('small-text', also('0 0 0 1 k BT 0.5 0 0 0.5 20 90 Tm /F1 10 Tf %s Tj ET' % shown('abc')))
    hand('small-reversed', also('0 0.8 0.8 0 k 90 80 60 20 re f 0 0 0 0 k BT /F1 7 Tf 95 85 Td %s Tj ET' % shown('abc')))
    hand('hairline', also('q 0.1 0 0 0.1 0 0 cm 1 w 200 900 m 900 900 l S Q'))
    hand('hairline-zero', also('0 w 20 90 m 90 90 l S'))
    hand('thin-rectangle', also('0 0 0 1 k 20 90 80 0.1 re f'))
    hand('reversed-line', also('0 0.8 0.8 0 k 90 80 60 20 re f 0 0 0 0 K 0.4 w 95 90 m 145 90 l S'))
    hand('cut-spelling', both(also('', ExtGState=OVER, ColorSpace=CUT.replace('CutContour', 'cutcontour')), also(CONTOUR)))
    hand('cut-filled', both(also('', ExtGState=OVER, ColorSpace=CUT), also('q /Over gs /C1 cs 1 scn 40 40 80 60 re f Q')))
    hand('cut-knocks-out', both(also('', ColorSpace=CUT), also(CONTOUR.replace('/Over gs', ''))))
    hand('cut-no-spot', both(
        also('/OC /L1 BDC 0 1 0 0 K 0.5 w 20 20 100 60 re S EMC', Properties='/L1 20 0 R'),
        put(catalog='/OCProperties << /OCGs [20 0 R] /D << /Name (Layers) /Order [20 0 R] >> >>'),
        lambda pdf: pdf.objects.__setitem__(20, b'<< /Type /OCG /Name (Schnittkontur) >>')))
    hand('hidden-layer', both(
        also('/OC /L1 BDC 0 1 0 0 k 20 85 100 20 re f EMC', Properties='/L1 20 0 R'),
        put(catalog='/OCProperties << /OCGs [20 0 R] /D << /Name (Layers) /OFF [20 0 R] >> >>'),
        lambda pdf: pdf.objects.__setitem__(20, b'<< /Type /OCG /Name (Notes) >>')))
    hand('spot-looks', also('/S1 cs 1 scn 100 60 10 10 re f /S2 cs 1 scn 120 60 10 10 re f', ColorSpace='/S1 %s /S2 %s' % (
        separation('HKS#2041#20K', [1, 0.7, 0, 0]), separation('HKS#2041#20K', [0.9, 0.6, 0, 0.1]))))
    hand('low-resolution', both(also('q 100 0 0 50 20 60 cm /I1 Do Q', XObject='/I1 20 0 R'),
         lambda pdf: image(pdf, 20, 80, 40, '/DeviceCMYK', noise(80 * 40 * 4))))
    hand('rgb-inline-image', also('q 4.8 0 0 4.8 20 90 cm BI /W 20 /H 20 /BPC 8 /CS /RGB /F /AHx ID %s> EI Q' % noise(1200).hex()))
    hand('lzw', both(also('q 0.7 0 0 0.7 20 90 cm /I1 Do Q', XObject='/I1 20 0 R'),
         lambda pdf: pdf.stream(20, bytes.fromhex('800B6050220C0C8501'), '/Type /XObject /Subtype /Image /Width 3 /Height 3 '
                                '/BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /LZWDecode')))
    hand('opi', both(also('q 4.8 0 0 4.8 20 90 cm /I1 Do Q', XObject='/I1 20 0 R'),
         lambda pdf: image(pdf, 20, 20, 20, '/DeviceGray', noise(400), '/OPI << /1.3 << /Type /OPI /Version 1.3 /F (big.tif) >> >>')))
    hand('postscript', both(also('/P1 Do', XObject='/P1 20 0 R'), lambda pdf: pdf.stream(20, 'showpage', '/Type /XObject /Subtype /PS')))
    hand('transfer', also('/T1 gs', ExtGState='/T1 << /TR << /FunctionType 2 /Domain [0 1] /N 1.4 >> >>'))
    hand('halftone', also('/H1 gs', ExtGState='/H1 << /HT << /Type /Halftone /HalftoneType 6 /Width 4 /Height 4 >> >>'))
    hand('type3', both(also('0 0 0 1 k BT /F3 20 Tf 20 90 Td (aa) Tj ET', Font='/F3 20 0 R'),
         lambda pdf: [pdf.objects.__setitem__(20, b'<< /Type /Font /Subtype /Type3 /Name /Squares /FontBBox [0 0 1000 1000] '
                      b'/FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 /LastChar 97 /Widths [1000] /Resources << >> '
                      b'/Encoding << /Type /Encoding /Differences [97 /square] >> /CharProcs << /square 21 0 R >> >>'),
                      pdf.stream(21, '1000 0 0 0 750 750 d1 0 0 750 750 re f')]))
    hand('alternate', both(also('q 0.7 0 0 0.7 20 90 cm /I1 Do Q', XObject='/I1 20 0 R'),
         lambda pdf: [image(pdf, 20, 3, 3, '/DeviceGray', noise(9), '/Alternates [<< /Image 21 0 R /DefaultForPrinting true >>]'),
                      image(pdf, 21, 3, 3, '/DeviceGray', noise(9))]))
    hand('reference-form', both(also('/X1 Do', XObject='/X1 20 0 R'), lambda pdf: pdf.stream(
        20, '', '/Type /XObject /Subtype /Form /BBox [0 0 10 10] /Ref << /F (other.pdf) /Page 0 >>')))
    hand('rgb-intent', put(profile=small_profile(space=b'RGB ')))
    hand('empty-page', put(content='', resources={}))
    hand('x4-in-info', lambda pdf: [pdf.fields.clear(), setattr(pdf, 'info', pdf.info + ' /GTS_PDFXVersion (PDF/X-4)')])
    hand('broken-content', also('0 0 0 1 k ) ) 20 90 10 10 re f'))
    hand('truncated')
    with open(os.path.join(HERE, 'hand-truncated.pdf'), 'rb+') as file:
        file.truncate(os.path.getsize(file.name) - 900)
    out('hand-empty.pdf', b'')
    out('hand-letter.pdf', b'Dear print shop,\n\nplease find the sign attached.\n')


def older(claim, change=lambda pdf: None):
    """PDF 1.3 that says what it is in Info and has no XMP."""
    return both(put(version='1.3', fields={}),
                lambda pdf: setattr(pdf, 'info', pdf.info + ' ' + claim), change)


X3 = '/GTS_PDFXVersion (PDF/X-3:2002)'
X1A = '/GTS_PDFXVersion (PDF/X-1:2001) /GTS_PDFXConformance (PDF/X-1a:2001)'
LAB = '/L [/Lab << /WhitePoint [0.9642 1 0.8249] /Range [-128 127 -128 127] >>]'


def older_standards():
    hand('x3-right', older(X3))
    hand('x1a-right', older(X1A))
    hand('x3-named-intent', older(X3, put(profile_ref='')))
    hand('x3-no-title', older(X3, lambda pdf: setattr(pdf, 'info', pdf.info.replace('/Title (Sign)', ''))))
    hand('x3-untrapped', older(X3, lambda pdf: setattr(pdf, 'info', pdf.info.replace('/Trapped /False', ''))))
    hand('x3-transparent', older(X3, lambda pdf: [
        pdf.resources.__setitem__('ExtGState', pdf.resources['ExtGState'].replace('>> >>', '>> /Half << /ca 0.5 >> >>')),
        setattr(pdf, 'content', pdf.content + 'q /Half gs 0 1 0 0 k 100 60 20 20 re f Q\n')]))
    hand('x3-group', older(X3, put(page='/Group << /S /Transparency /CS /DeviceCMYK >>')))
    hand('x3-layers', older(X3, both(
        also('/OC /L1 BDC 0 1 0 0 k 20 85 100 20 re f EMC', Properties='/L1 20 0 R'),
        put(catalog='/OCProperties << /OCGs [20 0 R] /D << /Name (Layers) >> >>'),
        lambda pdf: pdf.objects.__setitem__(20, b'<< /Type /OCG /Name (Notes) >>'))))
    hand('x3-jpeg2000', older(X3, both(
        also('q 9.6 0 0 9.6 20 90 cm /I1 Do Q', XObject='/I1 20 0 R'),
        lambda pdf: pdf.stream(20, b'never opened', '/Type /XObject /Subtype /Image /Width 40 /Height 40 '
                               '/BitsPerComponent 8 /ColorSpace /DeviceCMYK /Filter /JPXDecode'))))
    hand('x3-lab', older(X3, also('/L cs 50 10 10 scn 100 60 20 20 re f', ColorSpace=LAB)))
    hand('x3-lab-named-intent', older(X3, both(put(profile_ref=''), also('/L cs 50 10 10 scn 100 60 20 20 re f', ColorSpace=LAB))))
    hand('x1a-lab', older(X1A, also('/L cs 50 10 10 scn 100 60 20 20 re f', ColorSpace=LAB)))
    hand('x1a-rgb-intent', older(X1A, put(profile=small_profile(b'RGB '))))


def with_others():
    import fpdf, img2pdf, pikepdf, pypdf, pypdf.annotations, weasyprint
    from PIL import Image
    from reportlab.pdfgen import canvas
    from reportlab.lib.colors import CMYKColor, CMYKColorSep

    # ReportLab: CMYK, a link, a base font that is not embedded.
    path = os.path.join(HERE, 'reportlab-link.pdf')
    page = canvas.Canvas(path, pagesize=(W + 2 * B, H + 2 * B), trimBox=None, invariant=1, enforceColorSpace='CMYK')
    page.setTrimBox((B, B, W + B, H + B))
    page.setFillColor(CMYKColor(0, 0, 0, 1))
    page.setFont('Helvetica', 12)
    page.drawString(30, 60, 'Bauamt')
    page.linkURL('https://example.org/', (30, 55, 90, 75))
    page.save()

    path = os.path.join(HERE, 'reportlab-spot-overprint.pdf')
    page = canvas.Canvas(path, pagesize=(W + 2 * B, H + 2 * B), invariant=1, enforceColorSpace='SEP_CMYK')
    page.setTrimBox((B, B, W + B, H + B))
    page.setFillColor(CMYKColorSep(0, 1, 0, 0, spotName='Cut Contour', density=1))
    page.setFillOverprint(True)
    page.rect(30, 30, 60, 40, stroke=0, fill=1)
    page.save()

    # fpdf2: DeviceRGB, an attachment.
    file = fpdf.FPDF(unit='mm', format=(66, 46))
    file.set_creation_date(__import__('datetime').datetime(2026, 11, 23, tzinfo=__import__('datetime').timezone.utc))
    file.add_page()
    file.add_font('DejaVu', '', DEJAVU)
    file.set_font('DejaVu', size=10)
    file.set_fill_color(200, 30, 30)
    file.rect(10, 10, 20, 10, style='F')
    file.text(10, 35, 'SCHILD')
    file.embed_file(basename='rooms.csv', bytes=b'id;number\n1;2.14\n')
    out('fpdf2-attachment.pdf', bytes(file.output()))

    # WeasyPrint: a right X-4 file, and the same page as browsers' print would be.
    sign = ('<style>@page{size:60mm 40mm;bleed:3mm;margin:0;%s}'
            'body{margin:0;font:14pt DejaVu Sans;color:device-cmyk(0 0 0 1)}'
            'div{position:absolute;inset:-3mm -3mm auto -3mm;height:15mm;background:device-cmyk(0.2 0 0.1 0)}'
            'p{position:absolute;left:8mm;top:20mm;margin:0}</style><title>Sign</title><div></div><p>SCHILD</p>')
    profile = '@color-profile device-cmyk{src:url(file://%s);components:c,m,y,k}' % os.path.abspath(ICC)
    page = profile + sign
    os.environ['SOURCE_DATE_EPOCH'] = '1795392000'
    html = weasyprint.HTML(string='<html lang=de>' + sign.replace('<style>', '<style>' + profile) % '')
    out('weasyprint-x4.pdf', html.write_pdf(pdf_variant='pdf/x-4', full_fonts=False))
    screen = sign.replace('device-cmyk(0 0 0 1)', '#111').replace('device-cmyk(0.2 0 0.1 0)', '#cde')
    out('weasyprint-screen.pdf', weasyprint.HTML(string=screen % '').write_pdf())

    # img2pdf: a scan in RGB of 100 ppi on a page without boxes.
    picture = io.BytesIO()
    Image.frombytes('RGB', (60, 40), noise(60 * 40 * 3)).resize((236, 157)).save(picture, 'JPEG', quality=20)
    layout = img2pdf.get_layout_fun((img2pdf.mm_to_pt(60), img2pdf.mm_to_pt(40)))
    out('img2pdf-scan.pdf', img2pdf.convert(picture.getvalue(), layout_fun=layout, nodate=True))

    # pypdf: a comment and a change added to a right file, as an office would.
    writer = pypdf.PdfWriter(clone_from=os.path.join(HERE, 'hand-right.pdf'))
    writer.add_annotation(0, pypdf.annotations.FreeText(text='Bitte gruen', rect=(40, 40, 90, 60)))
    out('pypdf-comment.pdf', save(writer))
    writer = pypdf.PdfWriter(os.path.join(HERE, 'hand-right.pdf'), incremental=True)
    writer.pages[0][pypdf.generic.NameObject('/Rotate')] = pypdf.generic.NumberObject(180)
    out('pypdf-update.pdf', save(writer))

    # pikepdf: too large a page, a form with a group in RGB inside, an alternate for a picture.
    pdf = pikepdf.open(os.path.join(HERE, 'hand-right.pdf'))
    for name in ('MediaBox', 'TrimBox', 'BleedBox'):
        pdf.pages[0][pikepdf.Name('/' + name)] = [float(n) * 100 for n in pdf.pages[0][pikepdf.Name('/' + name)]]
    pdf.save(os.path.join(HERE, 'pikepdf-banner.pdf'), deterministic_id=True, linearize=True)
    pdf = pikepdf.open(os.path.join(HERE, 'hand-right.pdf'))
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS='app.alert("Hello")')
    pdf.save(os.path.join(HERE, 'pikepdf-javascript.pdf'), deterministic_id=True)
    pdf = pikepdf.open(os.path.join(HERE, 'hand-right.pdf'))
    form = pdf.make_stream(b'0 0 0 1 k 0 0 20 20 re f')
    form.update(pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 20, 20],
                Group=pikepdf.Dictionary(S=pikepdf.Name.Transparency, CS=pikepdf.Name.DeviceRGB)))
    pdf.pages[0].Resources.XObject = pikepdf.Dictionary(G1=form)
    pdf.pages[0].contents_add(b'q 1 0 0 1 100 60 cm /G1 Do Q')
    pdf.save(os.path.join(HERE, 'pikepdf-rgb-form.pdf'), deterministic_id=True,
             object_stream_mode=pikepdf.ObjectStreamMode.generate)

    run = lambda *command: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    at = lambda name: os.path.join(HERE, name)
    run('qpdf', '--encrypt', '', 'owner', '256', '--print=full', '--', '--static-id', '--static-aes-iv',
        at('hand-right.pdf'), at('qpdf-encrypted.pdf'))
    run('qpdf', '--static-id', '--object-streams=generate', at('hand-right.pdf'), at('qpdf-object-streams.pdf'))
    run('qpdf', '--static-id', '--object-streams=generate', at('hand-x3-right.pdf'), at('qpdf-x3-object-streams.pdf'))
    run('qpdf', '--static-id', '--pages', at('hand-right.pdf'), at('hand-small-text.pdf'), '--', at('hand-right.pdf'),
        at('qpdf-two-pages.pdf'))

    # Ghostscript: PostScript as a layout program would send it.
    ghost('gs-right', '', '0.2 0 0.1 0 setcmykcolor 0 0 190 140 rectfill 0 0 0 1 setcmykcolor 20 50 moveto 120 50 lineto 1 setlinewidth stroke')
    ghost('gs-registration', '', '[/Separation /All /DeviceCMYK {dup dup dup}] setcolorspace 1 setcolor 40 40 20 20 rectfill')
    ghost('gs-spot', '', '[/Separation (cut contour) /DeviceCMYK {0 exch 0 0}] setcolorspace 1 setcolor true setoverprint '
          '%.3f %.3f %.3f %.3f rectstroke' % (B, B, W, H))
    ghost('gs-rgb-hairline', '', '0.1 0.2 0.3 setrgbcolor 0.05 setlinewidth 30 30 moveto 130 90 lineto stroke')
    ghost('gs-total-ink', '', '1 0.9 0.9 0.95 setcmykcolor 40 40 60 40 rectfill')
    ghost('gs-base-font', '-dEmbedAllFonts=false', '0 0 0 1 setcmykcolor /Helvetica findfont 12 scalefont setfont 40 60 moveto (Bauamt) show')
    ghost('gs-small-reversed', '', '0 1 1 0 setcmykcolor 20 40 100 40 rectfill 0 setgray 1 setgray /Helvetica findfont 5 scalefont setfont 40 60 moveto (Bauamt) show')

    # As Ghostscript makes PDF/X-3 itself.
    ghost('gs-x3', '-dPDFX -sColorConversionStrategy=CMYK -dEmbedAllFonts=true', GHOST_X3 + '\n0.2 0 0.1 0 setcmykcolor '
          '0 0 190 140 rectfill 0 0 0 1 setcmykcolor /Helvetica findfont 14 scalefont setfont 40 60 moveto (Bauamt) show')

    # MuPDF and cairo.
    out('mutool.txt', ('%%%%MediaBox 0 0 %.3f %.3f\n%%%%Font F0 %s\n0 0 1 rg BT /F0 5 Tf 20 60 Td (SCHILD) Tj ET\n'
                       % (W + 2 * B, H + 2 * B, at('mutool.ttf'))).encode())
    out('mutool.ttf', PROGRAM)
    run('mutool', 'create', '-o', at('mutool-small-text.pdf'), '-O', 'compress,garbage', at('mutool.txt'))
    os.remove(at('mutool.txt'))
    os.remove(at('mutool.ttf'))
    run('pdftocairo', '-pdf', at('hand-total-ink.pdf'), at('cairo-rgb.pdf'))


GHOST_X3 = '''[ /GTS_PDFXVersion (PDF/X-3:2002) /Title (Sign) /Trapped /False /DOCINFO pdfmark
[ /_objdef {intent} /type /dict /OBJ pdfmark
[ {intent} << /Type /OutputIntent /S /GTS_PDFX /OutputCondition (Coated) /Info (none)
  /OutputConditionIdentifier (FOGRA39) /RegistryName (http://www.color.org) >> /PUT pdfmark
[ {Catalog} << /OutputIntents [ {intent} ] >> /PUT pdfmark'''


def ghost(name, options, program):
    path = os.path.join(HERE, name)
    with open(path + '.ps', 'w') as file:
        file.write('%%!PS\n<< /PageSize [%.3f %.3f] >> setpagedevice\n[ /PAGE pdfmark\n'
                   '[ /TrimBox [%.3f %.3f %.3f %.3f] /PAGE pdfmark\n%s\nshowpage\n'
                   % (W + 2 * B, H + 2 * B, B, B, W + B, H + B, program))
    subprocess.run(['gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-dCompatibilityLevel=1.6',
                    '-dAutoRotatePages=/None', *options.split(), '-o', path + '.pdf', path + '.ps'], check=True)
    os.remove(path + '.ps')


def save(writer):
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


if __name__ == '__main__':
    by_hand()
    with_others()
