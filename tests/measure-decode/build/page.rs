//! A page of users, the same in every build of the same description.

use serde_json::{Map, Value, json};

use crate::schema::{Kind, Schema};

/// Users in the page.
const USERS: u64 = 100;

/// Properties that a user has, on average.
const USER_PROPERTIES: u64 = 25;

/// Texts with and without characters that JSON escapes or that are not ASCII.
const NAMES: [&str; 8] = [
    "Ana Okafor",
    "José García",
    "Łukasz Nowak",
    "Mia Smith",
    "Chen Li",
    "Omar \"Bo\" Haddad",
    "Zoë Müller",
    "Support",
];

/// The page: an object of the first model.
pub(crate) fn page(schema: &Schema) -> Value {
    let mut maker = Maker {
        schema,
        state: 0x5eed,
    };
    maker.model(0, 0)
}

struct Maker<'a> {
    schema: &'a Schema,
    state: u64,
}

impl Maker<'_> {
    /// The next pseudo-random number: SplitMix64.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// An object. The page (depth 0) has all properties, users (depth 1) about
    /// 25, and what is in them fewer with each step, as services answer with
    /// references rather than with trees.
    fn model(&mut self, model: usize, depth: usize) -> Value {
        let schema = self.schema;
        let properties = schema.properties(model);
        let mut members = Map::new();
        for (name, kind) in properties {
            let percent = match (depth, kind.is_scalar()) {
                (0, _) => 100,
                (1, _) => USER_PROPERTIES * 100 / (properties.len() as u64).max(1),
                (2, true) => 42,
                (2, false) => 15,
                (_, true) => 30,
                (_, false) => 0,
            };
            if self.below(100) < percent {
                let value = self.value(name, kind, depth);
                members.insert(name.clone(), value);
            }
        }
        Value::Object(members)
    }

    fn value(&mut self, name: &str, kind: &Kind, depth: usize) -> Value {
        match kind {
            Kind::Text => Value::String(self.text(name)),
            Kind::DateTime => {
                let time = format!(
                    "{}T{:02}:{:02}:{:02}.{:03}Z",
                    self.date(),
                    self.below(24),
                    self.below(60),
                    self.below(60),
                    self.below(1_000)
                );
                Value::String(time)
            }
            Kind::Date => Value::String(self.date()),
            Kind::Integer => json!(self.below(2_000)),
            Kind::Number => {
                let tenths = u32::try_from(self.below(1_000)).unwrap_or_default();
                json!(f64::from(tenths) / 10.0)
            }
            Kind::Boolean => json!(self.below(2) == 0),
            Kind::Any => json!({ "key": self.text(name) }),
            Kind::Enumeration(index) => {
                let values = self.schema.enumerations.get(*index);
                let values = values.map_or(&[][..], Vec::as_slice);
                json!(self.one_of(values).map_or("", String::as_str))
            }
            Kind::Model(model) => self.model(*model, depth + 1),
            Kind::List(inner) => {
                let length = match depth {
                    0 => USERS,
                    _ => 1 + self.below(3),
                };
                (0..length)
                    .map(|_| self.value(name, inner, depth))
                    .collect()
            }
            Kind::Table(inner) => (0..2)
                .map(|number| (format!("key{number}"), self.value(name, inner, depth)))
                .collect(),
        }
    }

    fn one_of<'v, T>(&mut self, values: &'v [T]) -> Option<&'v T> {
        let index = self.below((values.len() as u64).max(1));
        usize::try_from(index)
            .ok()
            .and_then(|index| values.get(index))
    }

    fn date(&mut self) -> String {
        let year = 2020 + self.below(6);
        format!("{year}-{:02}-{:02}", 1 + self.below(12), 1 + self.below(28))
    }

    /// A text as the name of its property suggests.
    fn text(&mut self, name: &str) -> String {
        let lower = name.to_ascii_lowercase();
        if lower.ends_with("uri") {
            format!("/api/v2/resources/{}", self.identifier())
        } else if lower.ends_with("id") {
            self.identifier()
        } else if lower.contains("mail") || lower == "username" || lower == "address" {
            format!("user{}@example.com", self.below(100_000))
        } else {
            self.one_of(&NAMES)
                .map_or_else(String::new, |name| (*name).to_owned())
        }
    }

    /// The form of a version 4 UUID.
    fn identifier(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xfff,
            low >> 52,
            low & 0xffff_ffff_ffff
        )
    }
}
