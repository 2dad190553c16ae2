//! From a text to the words of an identifier.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use unicode_normalization::UnicodeNormalization;

/// Words that heck would cut in two.
const WHOLE_WORDS: &[(&str, &str)] = &[("OAuth", "Oauth")];

/// Reserved words of every edition (Rust reference, Keywords), sorted.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that can not be written with `r#`.
const NEVER_RAW: &[&str] = &["Self", "crate", "self", "super"];

/// `snake_case` with `r#` for keywords; `fallback` where nothing is left.
pub(super) fn snake(text: &str, fallback: &str) -> String {
    keyword(start(clean(text).to_snake_case(), fallback, "n"))
}

/// `UpperCamelCase`.
pub(super) fn camel(text: &str, fallback: &str) -> String {
    let name = start(clean(text).to_upper_camel_case(), fallback, "N");
    if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// `SHOUTY_SNAKE_CASE`.
pub(super) fn shouty(text: &str) -> String {
    start(clean(text).to_shouty_snake_case(), "OPERATION", "N")
}

/// `kebab-case` of ASCII letters and digits, for cargo features.
pub(super) fn kebab(text: &str) -> String {
    let mut text = clean(text);
    for (whole, word) in WHOLE_WORDS {
        text = text.replace(whole, word);
    }
    start(ascii(&text.to_kebab_case()), "other", "n")
}

/// `UpperCamelCase` of a tag.
pub(super) fn tag_camel(tag: &str) -> String {
    if WHOLE_WORDS.iter().any(|(whole, _)| *whole == tag) {
        tag.to_owned()
    } else {
        camel(tag, "Other")
    }
}

/// A variant name: symbols become words where nothing else tells values apart.
pub(super) fn variant(value: &str) -> String {
    let plain = clean(value).to_upper_camel_case();
    if plain.is_empty() {
        camel(
            &symbols(value),
            if value.is_empty() { "Empty" } else { "Other" },
        )
    } else {
        camel(value, "Other")
    }
}

/// A variant name with all symbols spelled out.
pub(super) fn spelled_variant(value: &str) -> String {
    camel(&symbols(value), "Other")
}

/// Whether a name can be used as a type name as it stands.
pub(super) fn is_type_name(name: &str) -> bool {
    name.len() <= LONGEST
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && !KEYWORDS.contains(&name)
}

/// A name for a file: ASCII, not too long, not a device name of Windows.
pub(super) fn file_stem(snake: &str) -> String {
    let mut stem = ascii(snake.strip_prefix("r#").unwrap_or(snake)).replace('-', "_");
    if stem.len() > 100 {
        stem.truncate(100);
    }
    let device = ["con", "prn", "aux", "nul"].contains(&stem.as_str())
        || (stem.len() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")));
    if device
        || KEYWORDS.contains(&stem.as_str())
        || stem == "mod"
        || stem == "lib"
        || stem == "main"
    {
        stem.push('_');
    }
    stem
}

/// Letters outside ASCII as their code points.
fn ascii(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_ascii() {
                c.to_string()
            } else {
                format!("u{:x}", u32::from(c))
            }
        })
        .collect()
}

/// Keeps what an identifier can hold; everything else parts words.
fn clean(text: &str) -> String {
    text.nfc()
        .map(|c| {
            let keeps = c.is_ascii_alphanumeric()
                || (!c.is_ascii() && unicode_ident::is_xid_continue(c) && c.is_alphanumeric());
            if keeps { c } else { ' ' }
        })
        .collect()
}

/// Longest name, bytes: rustdoc makes file names of type names, and file systems
/// take 255 bytes.
const LONGEST: usize = 160;

/// A name that is not too long.
pub(super) fn capped(mut name: String) -> String {
    while name.len() > LONGEST {
        name.pop();
    }
    name
}

fn start(name: String, fallback: &str, digit_prefix: &str) -> String {
    let name = capped(name);
    let name = if name.is_empty() {
        fallback.to_owned()
    } else {
        name
    };
    let first_ok = name
        .chars()
        .next()
        .is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c));
    if first_ok {
        name
    } else {
        format!("{digit_prefix}{name}")
    }
}

fn keyword(name: String) -> String {
    if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

fn symbols(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '+' => " plus ".to_owned(),
            '-' => " minus ".to_owned(),
            '*' => " star ".to_owned(),
            '/' => " slash ".to_owned(),
            '=' => " equal ".to_owned(),
            '<' => " less ".to_owned(),
            '>' => " greater ".to_owned(),
            '!' => " not ".to_owned(),
            '%' => " percent ".to_owned(),
            '&' => " and ".to_owned(),
            '|' => " or ".to_owned(),
            '#' => " hash ".to_owned(),
            '@' => " at ".to_owned(),
            '$' => " dollar ".to_owned(),
            '.' => " dot ".to_owned(),
            ',' => " comma ".to_owned(),
            ':' => " colon ".to_owned(),
            '_' => " underscore ".to_owned(),
            '?' => " question ".to_owned(),
            '^' => " caret ".to_owned(),
            '~' => " tilde ".to_owned(),
            ' ' => " space ".to_owned(),
            c if c.is_alphanumeric() => c.to_string(),
            c => format!(" u{:x} ", u32::from(c)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        let snakes = [
            ("$ref", "r#ref"),
            ("_type", "r#type"),
            ("self", "self_"),
            ("Self", "self_"),
            ("urn:a:b", "urn_a_b"),
            ("service-area", "service_area"),
            ("3d", "n3d"),
            ("", "field"),
            ("didPool.id", "did_pool_id"),
            ("getUsersMe", "get_users_me"),
        ];
        for (text, expected) in snakes {
            assert_eq!(snake(text, "field"), expected, "{text}");
        }
        for (text, expected) in [
            ("24h", "N24h"),
            ("<=", "LessEqual"),
            ("en-US", "EnUs"),
            ("", "Empty"),
        ] {
            assert_eq!(variant(text), expected, "{text}");
        }
        assert_eq!(kebab("OAuth"), "oauth");
        assert_eq!(kebab("Speech & Text Analytics"), "speech-text-analytics");
        assert_eq!(tag_camel("OAuth"), "OAuth");
        assert_eq!(file_stem("nul"), "nul_");
        assert!(is_type_name("DIDPool") && !is_type_name("didPool") && !is_type_name("Self"));
    }

    #[test]
    fn keywords_are_sorted_and_complete() {
        assert!(KEYWORDS.is_sorted());
        assert!(
            KEYWORDS
                .iter()
                .all(|word| syn::parse_str::<syn::Ident>(word).is_err() || ["gen"].contains(word))
        );
    }
}
