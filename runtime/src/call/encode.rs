//! Text for URLs and forms.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986 section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Everything but the `cookie-octet`s of RFC 6265 section 4.1.1, and the
/// percent sign, so that decoding gives the value back.
const NO_COOKIE: &AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b',')
    .add(b';')
    .add(b'\\');

/// How a list becomes query or form text (`collectionFormat` of the
/// description).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collection {
    /// The name is repeated for every value.
    Multi,
    /// One value, joined by commas.
    Csv,
    /// One value, joined by spaces.
    Ssv,
    /// One value, joined by tabs.
    Tsv,
    /// One value, joined by `|`.
    Pipes,
}

impl Collection {
    /// The values to send under the name, one for each pair.
    pub(crate) fn values(self, items: Vec<String>) -> Vec<String> {
        let separator = match self {
            Collection::Multi => return items,
            Collection::Csv => ",",
            Collection::Ssv => " ",
            Collection::Tsv => "\t",
            Collection::Pipes => "|",
        };
        if items.is_empty() {
            items
        } else {
            vec![items.join(separator)]
        }
    }
}

/// Appends a text, percent-encoded but for the unreserved characters.
pub(crate) fn encode_to(target: &mut String, text: &str) {
    target.extend(utf8_percent_encode(text, RESERVED));
}

pub(crate) fn cookie_value(text: &str) -> String {
    utf8_percent_encode(text, NO_COOKIE).to_string()
}

/// Named values in the order in which their names were first set.
#[derive(Clone, Default)]
pub(crate) struct Pairs(Vec<(&'static str, Vec<(String, String)>)>);

impl Pairs {
    pub(crate) fn set(&mut self, name: &'static str, value: String) {
        self.replace(name, vec![(name.to_owned(), value)]);
    }

    /// An empty list takes the name out.
    pub(crate) fn set_list(&mut self, name: &'static str, items: Vec<String>, format: Collection) {
        let values = format.values(items).into_iter();
        self.replace(name, values.map(|value| (name.to_owned(), value)).collect());
    }

    /// `name[key]=value` for every entry (`deepObject` of OpenAPI).
    pub(crate) fn set_map(&mut self, name: &'static str, entries: BTreeMap<String, String>) {
        let entries = entries.into_iter();
        self.replace(
            name,
            entries
                .map(|(key, value)| (format!("{name}[{key}]"), value))
                .collect(),
        );
    }

    fn replace(&mut self, name: &'static str, pairs: Vec<(String, String)>) {
        match self.0.iter_mut().find(|(own, _)| *own == name) {
            Some((_, own)) => *own = pairs,
            None => self.0.push((name, pairs)),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.0.iter().flat_map(|(_, pairs)| pairs);
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// `name=value&...`, percent-encoded.
    pub(crate) fn encoded(&self) -> String {
        let mut text = String::new();
        for (name, value) in self.iter() {
            if !text.is_empty() {
                text.push('&');
            }
            encode_to(&mut text, name);
            text.push('=');
            encode_to(&mut text, value);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{Collection, Pairs, cookie_value, encode_to};

    #[test]
    fn only_unreserved_characters_stay() {
        for (text, expected) in [
            ("azAZ09-._~", "azAZ09-._~"),
            (
                " /?#[]@!$&'()*+,;=:%",
                "%20%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%25",
            ),
            ("é\u{1F600}", "%C3%A9%F0%9F%98%80"),
            ("a\r\nb\0", "a%0D%0Ab%00"),
            ("%2e%2e", "%252e%252e"),
        ] {
            let mut encoded = String::new();
            encode_to(&mut encoded, text);
            assert_eq!(encoded, expected, "{text:?}");
        }
    }

    #[test]
    fn lists() {
        for (format, expected) in [
            (Collection::Multi, "q=a%20b&q=c%2Cd"),
            (Collection::Csv, "q=a%20b%2Cc%2Cd"),
            (Collection::Ssv, "q=a%20b%20c%2Cd"),
            (Collection::Tsv, "q=a%20b%09c%2Cd"),
            (Collection::Pipes, "q=a%20b%7Cc%2Cd"),
        ] {
            let mut pairs = Pairs::default();
            pairs.set_list("q", vec!["a b".into(), "c,d".into()], format);
            assert_eq!(pairs.encoded(), expected, "{format:?}");
            pairs.set_list("q", vec![], format);
            assert!(pairs.is_empty(), "{format:?}");
        }
    }

    #[test]
    fn a_name_is_replaced_in_its_place() {
        let mut pairs = Pairs::default();
        pairs.set("a", "1".into());
        pairs.set("didPool.id", String::new());
        pairs.set("a", "2".into());
        pairs.set_map("f", [("k".to_owned(), "v".to_owned())].into());
        assert_eq!(pairs.encoded(), "a=2&didPool.id=&f%5Bk%5D=v");
    }

    #[test]
    fn cookies() {
        assert_eq!(cookie_value("a=b/c+d"), "a=b/c+d");
        assert_eq!(cookie_value("a;b, \"%é"), "a%3Bb%2C%20%22%25%C3%A9");
    }
}
