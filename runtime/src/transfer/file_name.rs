//! Names for files that somebody else named.

use percent_encoding::percent_decode_str;

/// Bytes of a name; file systems take 255, and some room is left for endings.
const LONGEST: usize = 200;

/// A safe name from `Content-Disposition` (RFC 6266), else from the path of the
/// URL, else `download`.
pub(super) fn choose(disposition: Option<&str>, path: &str) -> String {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let last = path.rsplit('/').next().unwrap_or_default();
    disposition
        .and_then(stated)
        .map(|name| safe(&name))
        .filter(|name| !name.is_empty())
        .or_else(|| Some(safe(&decoded(last))).filter(|name| !name.is_empty()))
        .unwrap_or_else(|| "download".to_owned())
}

/// A name for a file that is not complete, new each time.
pub(super) fn part() -> String {
    format!(".{:016x}.part", fastrand::u64(..))
}

/// The name that the header states: the extended form before the plain one.
fn stated(disposition: &str) -> Option<String> {
    let (mut plain, mut extended) = (None, None);
    for (name, value) in parameters(disposition) {
        match name.as_str() {
            "filename" => plain = plain.or(Some(value)),
            "filename*" => {
                // RFC 8187: charset, language, percent-encoded text.
                let mut parts = value.splitn(3, '\'');
                let charset = parts.next().unwrap_or_default().to_ascii_lowercase();
                let text = parts.nth(1).unwrap_or_default();
                let bytes: Vec<u8> = percent_decode_str(text).collect();
                extended = extended.or(match charset.as_str() {
                    "utf-8" => String::from_utf8(bytes).ok(),
                    "iso-8859-1" => Some(bytes.into_iter().map(char::from).collect()),
                    _ => None,
                });
            }
            _ => {}
        }
    }
    extended.or(plain)
}

/// The parameters of the header, with quotes taken off.
fn parameters(header: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = header.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        let name = name.trim_matches([';', ' ', '\t']).to_ascii_lowercase();
        let after = after.trim_start();
        let (value, left) = match after.strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => {
                let (value, left) = after.split_once(';').unwrap_or((after, ""));
                (value.trim().to_owned(), left)
            }
        };
        found.push((name, value));
        rest = left;
    }
    found
}

fn unquote(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (value, text.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(letters.next().map(|(_, letter)| letter)),
            letter => value.push(letter),
        }
    }
    (value, "")
}

/// The name without folders, control characters, what Windows forbids, dots and
/// spaces at its ends, and without the names of devices.
fn safe(name: &str) -> String {
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut clean: String = last
        .chars()
        .filter(|letter| !letter.is_control() && !is_invisible(*letter))
        .map(|letter| match letter {
            '<' | '>' | ':' | '"' | '|' | '?' | '*' => '_',
            letter => letter,
        })
        .collect();
    clean = clean.trim_matches(['.', ' ']).to_owned();
    while clean.len() > LONGEST {
        clean.pop();
    }
    let stem = clean
        .split('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let device = stem.trim_end_matches(|letter: char| letter.is_ascii_digit());
    if DEVICES.contains(&device) && stem.len() <= device.len() + 1 {
        clean.insert(0, '_');
    }
    clean
}

/// Characters that reorder or hide the rest of a name.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn names() {
        for (disposition, path, expected) in [
            (
                Some("attachment; filename=\"report.csv\""),
                "",
                "report.csv",
            ),
            (Some("attachment; filename=report.csv"), "/x", "report.csv"),
            (Some("attachment;filename=a.csv;x=y"), "", "a.csv"),
            (
                Some("attachment; filename=\"plain.txt\"; filename*=UTF-8''%e2%82%ac.txt"),
                "",
                "€.txt",
            ),
            (
                Some("attachment; filename*=iso-8859-1'en'%A3.txt"),
                "",
                "£.txt",
            ),
            (Some("attachment; filename*=koi8-r''x"), "/f.bin", "f.bin"),
            (
                Some("attachment; filename=\"a\\\"b;c.txt\""),
                "",
                "a_b;c.txt",
            ),
            (
                Some("attachment; filename=\"../../etc/passwd\""),
                "",
                "passwd",
            ),
            (
                Some("attachment; filename=\"..\\..\\boot.ini\""),
                "",
                "boot.ini",
            ),
            (
                Some("attachment; filename=\"C:\\x\\y.txt\""),
                "",
                "C_xy.txt",
            ),
            (
                Some("attachment; filename=\"..\""),
                "/a/b%20c.pdf",
                "b c.pdf",
            ),
            (Some("attachment; filename=\"\""), "/a/%2e%2e%2fx", "x"),
            (Some("attachment; filename=\".bashrc\""), "", "bashrc"),
            (Some("attachment; filename=\"nul.txt\""), "", "_nul.txt"),
            (Some("attachment; filename=\"COM1\""), "", "_COM1"),
            (
                Some("attachment; filename=\"company.txt\""),
                "",
                "company.txt",
            ),
            (
                Some("attachment; filename=\"a\u{202e}txt.exe\""),
                "",
                "atxt.exe",
            ),
            (Some("attachment; filename=\"a\nb\u{0}c\""), "", "abc"),
            (Some("inline"), "/", "download"),
            (None, "/files/17", "17"),
            (None, "", "download"),
        ] {
            assert_eq!(
                choose(disposition, path),
                expected,
                "{disposition:?} {path}"
            );
        }
        let long = format!("attachment; filename=\"{}\"", "ü".repeat(500));
        assert_eq!(choose(Some(&long), "").len(), 200);
    }
}
