//! Finds known credentials in any text.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use zeroize::{Zeroize as _, Zeroizing};

use super::HIDDEN;

/// A shorter text is found everywhere, and hiding it would garble the log.
const SHORTEST: usize = 4;
/// The same for the base64 form of a part.
const SHORTEST_BASE64: usize = 6;

/// Credentials in the forms in which they may turn up: as they are, in base64
/// (also inside of a longer base64 text), and each of these percent-encoded or
/// with the escapes of JSON or HTML. They are wiped when it is dropped.
pub(super) struct Values<'a> {
    /// The longest first, so that one that holds another goes as a whole.
    forms: Vec<Cow<'a, str>>,
    /// The bytes that a form may begin with.
    first: [bool; 256],
}

impl<'a> Values<'a> {
    pub(super) fn new(secrets: &[&'a str]) -> Self {
        let mut forms = Vec::new();
        for secret in secrets {
            if secret.len() >= SHORTEST {
                forms.push(Cow::Borrowed(*secret));
                base64_forms(secret.as_bytes(), &mut forms);
            }
        }
        forms.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        forms.dedup();
        let mut first = [false; 256];
        let mut mark = |byte: u8| {
            if let Some(slot) = first.get_mut(usize::from(byte)) {
                *slot = true;
            }
        };
        for form in &forms {
            if let Some(byte) = form.bytes().next() {
                mark(byte);
                if byte == b' ' {
                    mark(b'+');
                }
            }
        }
        if !forms.is_empty() {
            mark(b'%');
            mark(b'\\');
            mark(b'&');
        }
        Self { forms, first }
    }

    /// The text with every occurrence hidden.
    pub(super) fn redact<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.forms.is_empty() {
            return Cow::Borrowed(text);
        }
        let bytes = text.as_bytes();
        let mut out = String::new();
        let mut copied = 0;
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let found = if self.may_begin(*byte) {
                self.forms.iter().find_map(|form| find_at(bytes, at, form))
            } else {
                None
            };
            match found {
                Some(end) => {
                    out.push_str(text.get(copied..at).unwrap_or_default());
                    out.push_str(HIDDEN);
                    at = end;
                    copied = end;
                }
                None => at += 1,
            }
        }
        if copied == 0 {
            return Cow::Borrowed(text);
        }
        out.push_str(text.get(copied..).unwrap_or_default());
        Cow::Owned(out)
    }

    fn may_begin(&self, byte: u8) -> bool {
        self.first
            .get(usize::from(byte))
            .copied()
            .unwrap_or_default()
    }
}

impl Drop for Values<'_> {
    fn drop(&mut self) {
        for form in &mut self.forms {
            if let Cow::Owned(text) = form {
                text.zeroize();
            }
        }
    }
}

/// The letters of base64 that follow from the bytes alone, for each of the
/// three places that the bytes can have in a group of three.
fn base64_forms(secret: &[u8], forms: &mut Vec<Cow<'_, str>>) {
    for engine in [STANDARD_NO_PAD, URL_SAFE_NO_PAD] {
        forms.push(Cow::Owned(engine.encode(secret)));
        for (before, shared) in [(0, 0), (1, 2), (2, 3)] {
            // Of its full size from the start, so that no copy stays behind.
            let mut bytes = Zeroizing::new(Vec::with_capacity(before + secret.len()));
            bytes.resize(before, 0);
            bytes.extend_from_slice(secret);
            let text = Zeroizing::new(engine.encode(bytes.as_slice()));
            // The last letter also stands for bits of what follows.
            let end = text.len() - usize::from(bytes.len() % 3 != 0);
            let own = text.get(shared..end).unwrap_or_default();
            if own.len() >= SHORTEST_BASE64 {
                forms.push(Cow::Owned(own.to_owned()));
            }
        }
    }
}

/// The end of a form that begins at a place, each letter of it plain, as
/// percent-encoded bytes or as an escape of JSON or HTML.
fn find_at(text: &[u8], at: usize, form: &str) -> Option<usize> {
    let mut at = at;
    let mut letters = form.chars();
    while let Some(letter) = letters.next() {
        let mut ends = readings(text, at, letter).into_iter().flatten();
        at = ends.next()?;
        if let Some(other) = ends.next() {
            let ends = [at, other].into_iter().chain(ends).collect();
            return find_from(text, ends, letters.as_str());
        }
    }
    Some(at)
}

/// As [`find_at`] where a letter of the form is also the first of an escape:
/// follows all readings at once.
fn find_from(text: &[u8], mut ends: Vec<usize>, form: &str) -> Option<usize> {
    for letter in form.chars() {
        let mut next: Vec<usize> = ends
            .iter()
            .flat_map(|at| readings(text, *at, letter))
            .flatten()
            .collect();
        next.sort_unstable();
        next.dedup();
        ends = next;
    }
    ends.pop()
}

/// Where a letter ends that begins at a place, for each way to write it.
fn readings(text: &[u8], at: usize, letter: char) -> [Option<usize>; 6] {
    // A backslash is two in JSON, and four in JSON inside of a JSON string.
    let backslashes = |count: usize| {
        let run = text.get(at..at + count).filter(|_| letter == '\\')?;
        run.iter().all(|byte| *byte == b'\\').then_some(at + count)
    };
    // The digits behind an encoded per cent sign may be those of the form.
    let percent_sign = |coded: &[u8]| {
        let found = letter == '%' && text.get(at..)?.starts_with(coded);
        found.then_some(at + coded.len())
    };
    [
        plain(text, at, letter),
        coded(text, at, letter),
        backslashes(2),
        backslashes(4),
        percent_sign(b"%25"),
        percent_sign(b"%2525"),
    ]
}

fn plain(text: &[u8], at: usize, letter: char) -> Option<usize> {
    let rest = text.get(at..)?;
    if letter == ' ' && rest.first() == Some(&b'+') {
        return Some(at + 1);
    }
    let mut buffer = [0; 4];
    let own = letter.encode_utf8(&mut buffer).as_bytes();
    rest.starts_with(own).then(|| at + own.len())
}

fn coded(text: &[u8], at: usize, letter: char) -> Option<usize> {
    match text.get(at)? {
        b'%' => {
            let mut buffer = [0; 4];
            let own = letter.encode_utf8(&mut buffer).as_bytes();
            own.iter().try_fold(at, |at, byte| {
                let (found, end) = percent(text, at)?;
                (found == *byte).then_some(end)
            })
        }
        b'\\' => escape(text, at, letter),
        b'&' => entity(text, at, letter),
        _ => None,
    }
}

/// The byte of `%XX`, also where the `%` is encoded itself, any number of
/// times; and the end of it.
fn percent(text: &[u8], at: usize) -> Option<(u8, usize)> {
    if text.get(at) != Some(&b'%') {
        return None;
    }
    let mut digits = at + 1;
    loop {
        let byte = hex(text.get(digits..digits + 2)?)?;
        // `%25` is a per cent sign; with two digits behind it, it begins the
        // next level.
        let deeper = text.get(digits + 2..digits + 4).and_then(hex);
        if byte == u32::from(b'%') && deeper.is_some() {
            digits += 2;
            continue;
        }
        return Some((u8::try_from(byte).ok()?, digits + 2));
    }
}

/// The end of a JSON escape (RFC 8259 section 7) of the letter. More than one
/// backslash is a JSON text inside of a JSON text.
fn escape(text: &[u8], at: usize, letter: char) -> Option<usize> {
    let at = at + backslashes(text, at);
    let named = match letter {
        '"' => b'"',
        '/' => b'/',
        '\n' => b'n',
        '\r' => b'r',
        '\t' => b't',
        '\u{8}' => b'b',
        '\u{c}' => b'f',
        _ => 0,
    };
    if text.get(at) == Some(&named) {
        return Some(at + 1);
    }
    let mut at = at;
    let mut units = [0; 2];
    for (number, unit) in letter.encode_utf16(&mut units).iter().enumerate() {
        if number > 0 {
            at += backslashes(text, at);
        }
        let digits = at + 1;
        if text.get(at) != Some(&b'u')
            || hex(text.get(digits..digits + 4)?) != Some(u32::from(*unit))
        {
            return None;
        }
        at = digits + 4;
    }
    Some(at)
}

/// The end of a character reference of HTML: pages of errors repeat what was
/// sent.
fn entity(text: &[u8], at: usize, letter: char) -> Option<usize> {
    const LONGEST: usize = 12;
    let rest = text.get(at + 1..)?;
    let length = rest.iter().take(LONGEST).position(|byte| *byte == b';')?;
    let name = std::str::from_utf8(rest.get(..length)?).ok()?;
    let found = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    (found == letter).then_some(at + length + 2)
}

/// How many backslashes begin at a place; no text is nested deeper than the
/// most that is counted.
fn backslashes(text: &[u8], at: usize) -> usize {
    const MOST: usize = 15;
    let run = text.get(at..).unwrap_or_default().iter().take(MOST);
    run.take_while(|byte| **byte == b'\\').count()
}

/// The number that hexadecimal digits stand for.
pub(super) fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        Some(number * 16 + char::from(*digit).to_digit(16)?)
    })
}
