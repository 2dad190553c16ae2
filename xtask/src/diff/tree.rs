//! The values of a document, borrowed from its text where they can be.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

/// A JSON or YAML value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node<'a> {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    /// Sorted by key. A key that is written twice is there twice, in the order
    /// of the document; [`super::shape`] reports it.
    Map(Vec<Member<'a>>),
}

/// A key with its value.
pub(crate) type Member<'a> = (Cow<'a, str>, Node<'a>);

impl<'a> Node<'a> {
    /// The value of a key; `None` for other values than maps.
    pub(crate) fn get(&self, key: &str) -> Option<&Node<'a>> {
        let members = self.members();
        let at = members.binary_search_by(|(name, _)| (**name).cmp(key));
        at.ok().and_then(|at| members.get(at)).map(|(_, node)| node)
    }

    /// The members of a map; none of other values.
    pub(crate) fn members(&self) -> &[Member<'a>] {
        match self {
            Node::Map(members) => members,
            _ => &[],
        }
    }

    /// The values of a list; none of other values.
    pub(crate) fn items(&self) -> &[Node<'a>] {
        match self {
            Node::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a string.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The same value, with nothing borrowed.
    pub(crate) fn to_json(&self) -> Value {
        match self {
            Node::Null => Value::Null,
            Node::Bool(value) => Value::Bool(*value),
            Node::Number(number) => Value::Number(number.clone()),
            Node::Text(text) => Value::String(text.clone().into_owned()),
            Node::List(items) => items.iter().map(Node::to_json).collect(),
            Node::Map(members) => members
                .iter()
                .map(|(key, node)| (key.clone().into_owned(), node.to_json()))
                .collect(),
        }
    }
}

/// A JSON pointer (RFC 6901) from its unescaped segments.
pub(crate) fn pointer(segments: &[&str]) -> String {
    let mut pointer = String::new();
    for segment in segments {
        pointer.push('/');
        pointer.push_str(&segment.replace('~', "~0").replace('/', "~1"));
    }
    pointer
}

impl<'de: 'a, 'a> Deserialize<'de> for Node<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value without a tag")
    }

    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node<'de>, E> {
        Number::from_f64(value)
            .map(Node::Number)
            .ok_or_else(|| E::custom(format!("the number {value} is not finite")))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E>(self, value: String) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node<'de>, A::Error> {
        let mut members: Vec<Member<'de>> = Vec::new();
        while let Some((Key(key), node)) = access.next_entry()? {
            members.push((key, node));
        }
        members.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(Node::Map(members))
    }
}

/// A key. YAML writes response codes as numbers and has other scalars as keys.
struct Key<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = match deserializer.deserialize_any(NodeVisitor)? {
            Node::Text(text) => text,
            Node::Null => Cow::Borrowed("null"),
            Node::Bool(value) => Cow::Owned(value.to_string()),
            Node::Number(number) => Cow::Owned(number.to_string()),
            Node::List(_) | Node::Map(_) => {
                return Err(de::Error::custom("a key is a list or a map"));
            }
        };
        Ok(Key(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_and_yaml_are_the_same() {
        let json = r#"{"b":[1,-2,1.5,null,true,"A\n"],"a":{"200":"x"}}"#;
        let yaml = "b: [1, -2, 1.5, null, true, \"A\\n\"]\na:\n  200: x\n";
        let node: Node<'_> = serde_json::from_str(json).unwrap();
        assert_eq!(serde_yaml::from_str::<Node<'_>>(yaml).unwrap(), node);
        assert_eq!(node.to_json(), serde_json::from_str::<Value>(json).unwrap());
        let code = node.get("a").and_then(|a| a.get("200"));
        assert_eq!(code.and_then(Node::text), Some("x"));
        assert_eq!(node.get("c"), None);
    }

    #[test]
    fn pointers_are_escaped() {
        assert_eq!(pointer(&["paths", "/a~b", "get"]), "/paths/~1a~0b/get");
        assert_eq!(pointer(&[]), "");
    }
}
