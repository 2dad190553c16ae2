//! The models that one model reaches, read from the description.

use serde_json::{Map, Value};

/// The type of a value.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Text,
    DateTime,
    Date,
    Integer,
    Number,
    Boolean,
    /// Any JSON value.
    Any,
    /// A text of this index in [`Schema::enumerations`].
    Enumeration(usize),
    /// A model of this index in [`Schema::models`].
    Model(usize),
    List(Box<Kind>),
    /// An object with any names and members of one type.
    Table(Box<Kind>),
}

impl Kind {
    /// Whether a value has no values inside.
    pub(crate) fn is_scalar(&self) -> bool {
        !matches!(
            self,
            Self::Any | Self::Model(_) | Self::List(_) | Self::Table(_)
        )
    }
}

/// A model: its name in the description, and name and type of its properties
/// in the order of the description.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) name: String,
    pub(crate) properties: Vec<(String, Kind)>,
}

/// All that a model reaches; the model itself is the first.
#[derive(Debug)]
pub(crate) struct Schema {
    pub(crate) models: Vec<Model>,
    /// The values of each enumeration, without repetitions.
    pub(crate) enumerations: Vec<Vec<String>>,
}

impl Schema {
    /// Reads the model `root` and what it reaches.
    ///
    /// # Errors
    /// The JSON pointer of a definition that is not there.
    pub(crate) fn of(description: &Value, root: &str) -> Result<Self, String> {
        let definitions = description.get("definitions").and_then(Value::as_object);
        let mut reader = Reader {
            definitions: definitions.ok_or("#/definitions: it is missing")?,
            schema: Self {
                models: Vec::new(),
                enumerations: Vec::new(),
            },
        };
        reader.model(root)?;
        Ok(reader.schema)
    }

    /// The properties of a model.
    pub(crate) fn properties(&self, model: usize) -> &[(String, Kind)] {
        self.models
            .get(model)
            .map_or(&[], |model| &model.properties)
    }

    /// Whether a value of model `from` can have one of model `to` inside
    /// without a list or a table between.
    pub(crate) fn holds(&self, from: usize, to: usize) -> bool {
        let mut seen = vec![from];
        let mut next = 0;
        while let Some(model) = seen.get(next).copied() {
            if model == to {
                return true;
            }
            next += 1;
            for (_, kind) in self.properties(model) {
                match kind {
                    Kind::Model(inner) if !seen.contains(inner) => seen.push(*inner),
                    _ => {}
                }
            }
        }
        false
    }
}

struct Reader<'a> {
    definitions: &'a Map<String, Value>,
    schema: Schema,
}

impl Reader<'_> {
    fn model(&mut self, name: &str) -> Result<usize, String> {
        let known = self.schema.models.iter().position(|m| m.name == name);
        if let Some(index) = known {
            return Ok(index);
        }
        let definitions = self.definitions;
        let definition = definitions.get(name);
        let definition = definition.ok_or_else(|| format!("#/definitions/{name}: missing"))?;
        // The place is taken before the properties are read: they may name
        // this model again.
        let index = self.schema.models.len();
        self.schema.models.push(Model {
            name: name.to_owned(),
            properties: Vec::new(),
        });
        let mut properties = Vec::new();
        let members = definition.get("properties").and_then(Value::as_object);
        for (property, schema) in members.into_iter().flatten() {
            properties.push((property.clone(), self.kind(schema)?));
        }
        if let Some(model) = self.schema.models.get_mut(index) {
            model.properties = properties;
        }
        Ok(index)
    }

    fn kind(&mut self, schema: &Value) -> Result<Kind, String> {
        let text = |name: &str| schema.get(name).and_then(Value::as_str);
        if let Some(reference) = text("$ref") {
            let name = reference.rsplit('/').next().unwrap_or(reference);
            return Ok(Kind::Model(self.model(name)?));
        }
        Ok(match text("type") {
            Some("string") => match schema.get("enum").and_then(Value::as_array) {
                Some(values) => Kind::Enumeration(self.enumeration(values)),
                None => match text("format") {
                    Some("date-time") => Kind::DateTime,
                    Some("date") => Kind::Date,
                    _ => Kind::Text,
                },
            },
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some("array") => {
                let items = schema.get("items").unwrap_or(&Value::Null);
                Kind::List(Box::new(self.kind(items)?))
            }
            _ => match schema.get("additionalProperties") {
                Some(members) if members.is_object() => Kind::Table(Box::new(self.kind(members)?)),
                _ => Kind::Any,
            },
        })
    }

    fn enumeration(&mut self, values: &[Value]) -> usize {
        let mut texts: Vec<String> = Vec::new();
        for value in values.iter().filter_map(Value::as_str) {
            if !texts.iter().any(|text| text == value) {
                texts.push(value.to_owned());
            }
        }
        self.schema.enumerations.push(texts);
        self.schema.enumerations.len() - 1
    }
}
