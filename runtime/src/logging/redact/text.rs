//! Hides fields by their names in any text.
//!
//! The text is not parsed: a name, a sign of assignment and a value are found
//! alike in JSON, in broken JSON, in JSON inside of a JSON string, in a URL and
//! in a sentence. What is doubtful is hidden.

use std::borrow::Cow;

use super::values::hex;
use super::{HIDDEN, names};

/// Whose body it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Side {
    Request,
    /// Shows `code`s that name a refusal, such as `not.found`.
    Answer,
}

/// The text with the values of confidential fields hidden; borrowed if there
/// are none.
pub(super) fn redact(text: &str, side: Side) -> Cow<'_, str> {
    let mut scan = Scan {
        text,
        bytes: text.as_bytes(),
        side,
        out: String::new(),
        copied: 0,
    };
    scan.run();
    if scan.copied == 0 {
        return Cow::Borrowed(text);
    }
    let rest = text.get(scan.copied..).unwrap_or_default();
    scan.out.push_str(rest);
    Cow::Owned(scan.out)
}

struct Scan<'t> {
    text: &'t str,
    bytes: &'t [u8],
    side: Side,
    out: String,
    /// Until where the text is in `out`.
    copied: usize,
}

/// What stands between a name and its value.
struct Assignment<'t> {
    /// The quotes behind the name, with their backslashes.
    quotes: &'t str,
    sign: Sign,
    value: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Colon,
    Equals,
    /// `%3D` or `%3A`: a URL inside of a parameter.
    Encoded,
    /// The end of a start tag.
    Tag,
}

impl<'t> Scan<'t> {
    fn run(&mut self) {
        let mut at = 0;
        let mut previous = String::new();
        let mut previous_end = usize::MAX;
        while at < self.bytes.len() {
            if self.byte(at) == b':' && self.byte(at + 1) == b'/' && self.byte(at + 2) == b'/' {
                at = self.user_information(at + 3);
                continue;
            }
            let (word, end) = self.word(at);
            if word.is_empty() {
                at = end;
                continue;
            }
            if let Some(end) = self.signed_token(at).or_else(|| self.scheme(&word, end)) {
                at = end;
                continue;
            }
            // `api key` and `client.secret` are one name.
            let joined = previous_end.checked_add(1) == Some(at)
                && matches!(self.byte(previous_end), b' ' | b'.');
            let name = if joined {
                format!("{previous}{word}")
            } else {
                word.clone()
            };
            let found = self.assignment(at, end);
            at = match found.or_else(|| self.paired_value(end)) {
                Some(assignment) => {
                    let whole = names::is_confidential(&word) || names::is_confidential(&name);
                    // As in the sentence `status code: 5` and the URL `//auth:80`.
                    let named = !names::is_common(&word)
                        || !assignment.quotes.is_empty()
                        || assignment.sign != Sign::Colon;
                    if whole && named {
                        self.value(&word, &assignment).max(end)
                    } else {
                        end
                    }
                }
                None => end,
            };
            previous = word;
            previous_end = end;
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or_default()
    }

    fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn while_in(&self, from: usize, test: impl Fn(u8) -> bool) -> usize {
        let rest = self.bytes.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|byte| test(**byte)).count()
    }

    /// Puts another text in the place of a part.
    fn replace(&mut self, from: usize, to: usize, with: &str) {
        let before = self.slice(self.copied, from);
        self.out.push_str(before);
        self.out.push_str(with);
        self.copied = to;
    }

    /// The word at a place with its escapes resolved, and its end. Without a
    /// word: the end of the sign that stands there.
    fn word(&self, from: usize) -> (String, usize) {
        let mut word = String::new();
        let mut at = from;
        while at < self.bytes.len() {
            let (letter, end) = self.letter(at);
            if letter.is_ascii_alphanumeric() || matches!(letter, b'_' | b'-') {
                word.push(char::from(letter));
                at = end;
            } else {
                return if word.is_empty() {
                    (word, end)
                } else {
                    (word, at)
                };
            }
        }
        (word, at)
    }

    /// The letter at a place, plain or as an escape of JSON or of a URL.
    fn letter(&self, at: usize) -> (u8, usize) {
        let coded = |from: usize, digits: usize| {
            let number = hex(self.bytes.get(from..from + digits)?)?;
            Some((u8::try_from(number).unwrap_or_default(), from + digits))
        };
        let plain = (self.byte(at), at + 1);
        match plain.0 {
            b'%' => coded(at + 1, 2).unwrap_or(plain),
            b'\\' if self.byte(at + 1) == b'u' => coded(at + 2, 4).unwrap_or((0, at + 2)),
            // `\n`, `\"`: the letter is no part of a word.
            b'\\' if self.byte(at + 1).is_ascii() => (0, (at + 2).min(self.bytes.len())),
            _ => plain,
        }
    }

    /// Hides `user:password@` of a URL. Returns where the host begins.
    fn user_information(&mut self, from: usize) -> usize {
        let end = self.while_in(from, |byte| {
            byte.is_ascii_graphic() && !matches!(byte, b'/' | b'?' | b'#' | b'"' | b'<' | b'>')
                || byte >= 0x80
        });
        let Some(before) = self.slice(from, end).rfind('@') else {
            return from;
        };
        self.replace(from, from + before + 1, "");
        from + before + 1
    }

    /// A signed token (RFC 7519) of whatever name.
    fn signed_token(&mut self, from: usize) -> Option<usize> {
        const SHORTEST: usize = 30;
        if !self.slice(from, from + 3).starts_with("eyJ") {
            return None;
        }
        let end = self.while_in(from, |byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')
        });
        let token = self.slice(from, end);
        if token.len() < SHORTEST || token.matches('.').count() < 2 {
            return None;
        }
        self.replace(from, end, HIDDEN);
        Some(end)
    }

    /// Credentials behind the name of their scheme (RFC 9110 section 11.4).
    fn scheme(&mut self, word: &str, end: usize) -> Option<usize> {
        const LONGEST_WORD: usize = 20;
        if !is_scheme(word) {
            return None;
        }
        let from = if self.slice(end, end + 3) == "%20" {
            end + 3
        } else {
            self.while_in(end, |byte| matches!(byte, b' ' | b'\t' | b'+'))
        };
        let to = self.while_in(from, |byte| {
            byte.is_ascii_alphanumeric() || b"-._~+/=%".contains(&byte)
        });
        let value = self.slice(from, to);
        let doubtful = value.len() >= LONGEST_WORD || value.bytes().any(|b| b.is_ascii_digit());
        if from == end || !doubtful {
            return None;
        }
        self.replace(from, to, HIDDEN);
        Some(to)
    }

    /// The sign of assignment behind a name, if there is one.
    fn assignment(&self, start: usize, end: usize) -> Option<Assignment<'t>> {
        if self.byte(end) == b'>' && start > 0 && self.byte(start - 1) == b'<' {
            return Some(Assignment {
                quotes: "",
                sign: Sign::Tag,
                value: end + 1,
            });
        }
        let mut at = end;
        loop {
            let percent = self.slice(at, at + 3);
            if matches!(self.byte(at), b'"' | b'\'' | b'`' | b'\\' | b']') {
                at += 1;
            } else if ["%22", "%27", "%5D", "%5d"].contains(&percent) {
                at += 3;
            } else {
                break;
            }
        }
        let closing = self.slice(end, at);
        let quotes = if closing.ends_with(['"', '\'', '`']) {
            closing
        } else {
            ""
        };
        let at = self.while_in(at, |byte| byte.is_ascii_whitespace());
        let (sign, after) = match (self.byte(at), self.slice(at, at + 3)) {
            (b':', _) => (Sign::Colon, at + 1),
            (b'=', _) => (Sign::Equals, at + 1),
            (_, "%3D" | "%3d" | "%3A" | "%3a") => (Sign::Encoded, at + 3),
            _ => return None,
        };
        // `:=`, `==`, `=>`.
        let after = self.while_in(after, |byte| matches!(byte, b':' | b'=' | b'>'));
        let value = self.while_in(after, |byte| byte.is_ascii_whitespace());
        Some(Assignment {
            quotes,
            sign,
            value,
        })
    }

    /// The sign behind the second name of `"name":"password","value":"x"`, for
    /// the end of the value of the first; and of the same in HTML.
    fn paired_value(&self, end: usize) -> Option<Assignment<'t>> {
        const SECOND: &str = "value";
        let quote = |byte: u8| matches!(byte, b'"' | b'\'' | b'\\');
        let closed = self.while_in(end, quote);
        let at = self.while_in(closed, |byte| byte == b',' || byte.is_ascii_whitespace());
        let at = self.while_in(at, quote);
        let after = at + SECOND.len();
        if closed == end || !self.slice(at, after).eq_ignore_ascii_case(SECOND) {
            return None;
        }
        self.assignment(at, after)
    }

    /// Hides a value. Returns where the search goes on.
    fn value(&mut self, name: &str, assignment: &Assignment<'_>) -> usize {
        let from = assignment.value;
        let slashes = self.while_in(from, |byte| byte == b'\\') - from;
        let quote = self.byte(from + slashes);
        if matches!(quote, b'"' | b'\'' | b'`') && assignment.sign != Sign::Tag {
            let from = from + slashes + 1;
            let to = self.string_end(from, quote, slashes);
            let value = self.slice(from, to);
            if !value.is_empty() && value != HIDDEN && !self.names_a_refusal(name, value) {
                self.replace(from, to, HIDDEN);
            }
            return to;
        }
        let hidden_already = self.slice(from, from + HIDDEN.len()) == HIDDEN;
        let to = match self.byte(from) {
            b'{' | b'[' if assignment.sign == Sign::Colon && !hidden_already => {
                self.nested_end(from)
            }
            _ => match self.literal_end(from) {
                Some(to) if assignment.sign == Sign::Colon => {
                    let number = self.byte(from).is_ascii_digit() || self.byte(from) == b'-';
                    if !number || names::is_measure(name) {
                        return to;
                    }
                    to
                }
                _ => self.bare_end(from, assignment.sign),
            },
        };
        let value = self.slice(from, to);
        if !value.is_empty() && value != HIDDEN {
            // JSON stays JSON.
            let quotes = assignment.quotes.trim_start_matches(']');
            let hidden = if assignment.sign == Sign::Colon {
                format!("{quotes}{HIDDEN}{quotes}")
            } else {
                HIDDEN.to_owned()
            };
            self.replace(from, to, &hidden);
        }
        to
    }

    /// `"code":"not.found"` of an answer is no credential: words with dots.
    fn names_a_refusal(&self, name: &str, value: &str) -> bool {
        let words = |text: &str| {
            text.split('.')
                .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()))
        };
        self.side == Side::Answer
            && names::is_code(name)
            && value.len() <= 80
            && value.contains('.')
            && words(value)
    }

    /// The end of the content of a string whose opening quote has this many
    /// backslashes before it, as in a JSON text inside of a JSON string.
    fn string_end(&self, from: usize, quote: u8, slashes: usize) -> usize {
        let mut at = from;
        let mut run = 0;
        while at < self.bytes.len() {
            let byte = self.byte(at);
            if byte == b'\\' {
                run += 1;
            } else {
                let closes = run < slashes || (run - slashes).is_multiple_of(2 * (slashes + 1));
                if byte == quote && closes {
                    return at - run.min(slashes);
                }
                run = 0;
            }
            at += 1;
        }
        self.bytes.len()
    }

    /// The end of an object or array; that of the text if it is cut off.
    fn nested_end(&self, from: usize) -> usize {
        let mut depth = 0_usize;
        let mut at = from;
        while at < self.bytes.len() {
            match self.byte(at) {
                b'{' | b'[' => depth += 1,
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return at + 1;
                    }
                }
                b'"' | b'\\' => {
                    let slashes = self.while_in(at, |byte| byte == b'\\') - at;
                    if self.byte(at + slashes) == b'"' {
                        let end = self.string_end(at + slashes + 1, b'"', slashes);
                        at = end + slashes;
                    } else {
                        at += slashes;
                    }
                }
                _ => {}
            }
            at += 1;
        }
        self.bytes.len()
    }

    /// The end of a number, `true`, `false` or `null`, if it is all of the
    /// value.
    fn literal_end(&self, from: usize) -> Option<usize> {
        let to = self.while_in(from, |byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
        });
        let text = self.slice(from, to);
        let literal = matches!(text, "true" | "false" | "null")
            || text.parse::<f64>().is_ok_and(f64::is_finite);
        let next = self.while_in(to, |byte| byte.is_ascii_whitespace());
        let ends = next >= self.bytes.len() || matches!(self.byte(next), b',' | b'}' | b']');
        (literal && ends).then_some(to)
    }

    /// The end of a value without quotes.
    fn bare_end(&self, from: usize, sign: Sign) -> usize {
        let mut at = from;
        while at < self.bytes.len() {
            let byte = self.byte(at);
            if sign == Sign::Tag {
                if byte == b'<' {
                    break;
                }
                at += 1;
                continue;
            }
            match byte {
                b'"' | b'\n' | b'\r' => break,
                b'\\' => match self.byte(at + 1) {
                    b'"' | b'n' | b'r' | b't' => break,
                    b'\\' => at += 1,
                    _ => {}
                },
                // In a sentence a value behind a colon may have several words.
                _ if sign == Sign::Colon => {}
                b'&' | b'<' | b'>' | b' ' | b'\t' => {
                    let spaced = matches!(byte, b' ' | b'\t');
                    if !(spaced && is_scheme(self.slice(from, at))) {
                        break;
                    }
                }
                b'%' if sign == Sign::Encoded && self.slice(at, at + 3) == "%26" => break,
                _ => {}
            }
            at += 1;
        }
        at.min(self.bytes.len())
    }
}

fn is_scheme(word: &str) -> bool {
    ["bearer", "basic", "digest", "negotiate"]
        .iter()
        .any(|scheme| word.eq_ignore_ascii_case(scheme))
}
