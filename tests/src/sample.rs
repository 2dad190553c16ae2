//! JSON samples of schemas, made from the description.

use serde_json::{Map, Value, json};

use crate::description::{Description, text};

/// What a sample is to show beside the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// Every property is set, with large and odd values.
    Full,
    /// The values of enumerations are ones that the description does not list.
    UnlistedValues,
    /// Every second property is null.
    Nulls,
    /// Every second property is null, the other ones as above.
    OtherNulls,
    /// Lists and maps are empty, texts and numbers are the least.
    Empty,
}

/// All flavours.
pub const FLAVOURS: [Flavour; 5] = [
    Flavour::Full,
    Flavour::UnlistedValues,
    Flavour::Nulls,
    Flavour::OtherNulls,
    Flavour::Empty,
];

/// The first whole number that a double can not hold.
pub const LARGE: i64 = 9_007_199_254_740_993;

/// Name of the property that [`Sampler::surprise`] adds to every model.
pub const SURPRISE: &str = "notInTheDescription";

/// Makes samples of one flavour.
#[derive(Clone, Copy, Debug)]
pub struct Sampler<'a> {
    /// The description that references lead into.
    pub description: &'a Description,
    /// What to show.
    pub flavour: Flavour,
    /// How many references are followed, one inside the other; below, models
    /// are empty.
    pub depth: usize,
    /// Whether every model has a property that the description does not know.
    pub surprise: bool,
}

impl Sampler<'_> {
    /// A sample of a schema.
    pub fn sample(&self, schema: &Value) -> Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.strip_prefix("#/definitions/").unwrap_or_default();
            let target = self
                .description
                .document()
                .get("definitions")
                .and_then(|all| all.get(name));
            return match (target, self.depth.checked_sub(1)) {
                (Some(target), Some(depth)) => Sampler { depth, ..*self }.sample(target),
                _ => json!({}),
            };
        }
        let empty = self.flavour == Flavour::Empty;
        let listed = schema
            .get("enum")
            .and_then(Value::as_array)
            .and_then(|values| values.last());
        match (text(schema, "type"), text(schema, "format")) {
            ("integer", _) if listed.is_some() && self.flavour == Flavour::UnlistedValues => {
                json!(987_654)
            }
            ("string", _) if listed.is_some() && self.flavour == Flavour::UnlistedValues => {
                json!("not listed: \"ü\"")
            }
            _ if let Some(value) = listed => value.clone(),
            ("integer", _) => json!(if empty { i64::MIN } else { LARGE }),
            ("number", _) => json!(if empty { 0.0 } else { 0.1 }),
            ("boolean", _) => json!(!empty),
            ("string", "date-time") => json!(if empty {
                ""
            } else {
                "2024-02-29T23:59:58.123+02:00"
            }),
            ("string", "date") => json!(if empty { "" } else { "2024-02-29" }),
            ("string", _) => json!(if empty {
                ""
            } else {
                "x\"\\/\n\u{0}ü\u{2028}\u{1F600}"
            }),
            ("array", _) if empty => json!([]),
            ("array", _) => {
                let item = schema
                    .get("items")
                    .map_or(Value::Null, |items| self.sample(items));
                json!([item.clone(), item])
            }
            _ if schema.get("properties").is_some() => Value::Object(self.properties(schema)),
            _ if empty => json!({}),
            _ => match schema
                .get("additionalProperties")
                .filter(|item| item.is_object())
            {
                Some(item) => json!({"": self.sample(item), "ü/~ \"k\"": self.sample(item)}),
                None => json!({"free": [1, -0.5, null, true, "x", {"y": {}}], "": LARGE}),
            },
        }
    }

    fn properties(&self, schema: &Value) -> Map<String, Value> {
        let mut object = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (index, (name, property)) in properties.into_iter().flatten().enumerate() {
            let null = match self.flavour {
                Flavour::Nulls => index % 2 == 0,
                Flavour::OtherNulls => index % 2 == 1,
                _ => false,
            };
            object.insert(
                name.clone(),
                if null {
                    Value::Null
                } else {
                    self.sample(property)
                },
            );
        }
        if self.surprise {
            object.insert(SURPRISE.to_owned(), json!({"a": [1, {"b": null}]}));
        }
        object
    }
}
