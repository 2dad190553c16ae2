//! The places of a description where texts stand.

use serde_json::{Map, Value, json};

/// A place.
pub(crate) struct Position {
    pub(crate) name: &'static str,
    /// Puts a text there.
    pub(crate) put: fn(&mut Value, &str),
    /// Whether the text is more than a text there, so that some are refused.
    pub(crate) may_refuse: bool,
    /// Characters and words that mean something at the place, so that another
    /// form is right.
    meaning: &'static [&'static str],
}

impl Position {
    /// Whether a text changes what the description describes.
    pub(crate) fn shapes(&self, text: &str) -> bool {
        self.meaning.iter().any(|part| text.contains(part))
    }
}

/// A small description of everything.
pub(crate) fn base() -> Value {
    json!({
        "swagger": "2.0",
        "info": {"title": "Title", "version": "1", "description": "Description."},
        "host": "api.example.com",
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "tags": [{"name": "Tag", "description": "A tag."}],
        "securityDefinitions": {"Scheme": {"type": "oauth2", "flow": "implicit", "authorizationUrl": "https://example.com", "scopes": {}}},
        "paths": {"/things/{id}": {"post": {
            "tags": ["Tag"],
            "operationId": "postThing",
            "summary": "Summary.",
            "description": "Description.",
            "security": [{"Scheme": []}],
            "x-inin-requires-permissions": {"type": "ANY", "permissions": ["a:b:c"]},
            "parameters": [
                {"name": "id", "in": "path", "required": true, "type": "string", "description": "Path."},
                {"name": "query", "in": "query", "type": "string", "description": "Query."},
                {"name": "listed", "in": "query", "type": "string", "enum": ["a", "b"]},
                {"name": "many", "in": "query", "type": "array", "items": {"type": "string", "enum": ["x"]}, "collectionFormat": "multi"},
                {"name": "Header", "in": "header", "type": "string"},
                {"name": "thing", "in": "body", "required": true, "description": "Body.", "schema": {"$ref": "#/definitions/Owner"}},
            ],
            "responses": {
                "200": {"description": "Fine.", "schema": {"$ref": "#/definitions/Owner"}},
                "404": {"description": "Gone.", "x-inin-error-codes": {"not.found": "No such thing."}},
            },
        }}},
        "definitions": {
            "Owner": {"type": "object", "description": "Owner.", "required": ["text"], "properties": {
                "text": {"type": "string", "description": "Text.", "pattern": "^a$", "default": "x"},
                "listed": {"type": "string", "description": "Listed.", "enum": ["one", "two"]},
                "items": {"type": "array", "items": {"type": "string", "enum": ["i", "j"]}},
                "target": {"$ref": "#/definitions/Target"},
                "map": {"type": "object", "additionalProperties": {"type": "string"}},
            }},
            "Target": {"type": "object", "properties": {"a": {"type": "string"}}},
        },
    })
}

fn set(document: &mut Value, pointer: &str, value: impl Into<Value>) {
    *document.pointer_mut(pointer).unwrap() = value.into();
}

/// Renames a key of an object.
fn rename(document: &mut Value, pointer: &str, old: &str, new: &str) {
    let object = document
        .pointer_mut(pointer)
        .unwrap()
        .as_object_mut()
        .unwrap();
    let entries = std::mem::take(object);
    *object = entries
        .into_iter()
        .map(|(key, value)| (if key == old { new.to_owned() } else { key }, value))
        .collect::<Map<String, Value>>();
}

fn add(document: &mut Value, pointer: &str, key: &str, value: impl Into<Value>) {
    document
        .pointer_mut(pointer)
        .unwrap()
        .as_object_mut()
        .unwrap()
        .insert(key.to_owned(), value.into());
}

/// A media type of spaces is none.
const BLANK: &[&str] = &["   "];

const POST: &str = "/paths/~1things~1{id}/post";

fn post(pointer: &str) -> String {
    format!("{POST}{pointer}")
}

const fn text(name: &'static str, put: fn(&mut Value, &str)) -> Position {
    Position {
        name,
        put,
        may_refuse: false,
        meaning: &[],
    }
}

const fn special(
    name: &'static str,
    meaning: &'static [&'static str],
    put: fn(&mut Value, &str),
) -> Position {
    Position {
        name,
        put,
        may_refuse: true,
        meaning,
    }
}

/// The places.
pub(crate) const POSITIONS: &[Position] = &[
    text("title", |d, t| set(d, "/info/title", t)),
    text("version", |d, t| set(d, "/info/version", t)),
    text("info description", |d, t| set(d, "/info/description", t)),
    text("host", |d, t| set(d, "/host", t)),
    text("tag name", |d, t| {
        set(d, "/tags/0/name", t);
        set(d, &post("/tags/0"), t);
    }),
    text("tag description", |d, t| set(d, "/tags/0/description", t)),
    text("operationId", |d, t| set(d, &post("/operationId"), t)),
    text("x-purecloud-method-name", |d, t| {
        add(d, POST, "x-purecloud-method-name", t)
    }),
    text("summary", |d, t| set(d, &post("/summary"), t)),
    text("operation description", |d, t| {
        set(d, &post("/description"), t)
    }),
    text("permission", |d, t| {
        set(d, &post("/x-inin-requires-permissions/permissions/0"), t)
    }),
    text("permission type", |d, t| {
        set(d, &post("/x-inin-requires-permissions/type"), t)
    }),
    special("path", &["{", "}"], |d, t| {
        rename(d, "/paths", "/things/{id}", &format!("/things/{{id}}/{t}"))
    }),
    special("path parameter", &["{", "}", "/"], |d, t| {
        set(d, &post("/parameters/0/name"), t);
        rename(d, "/paths", "/things/{id}", &format!("/things/{{{t}}}"));
    }),
    text("query parameter", |d, t| {
        set(d, &post("/parameters/1/name"), t)
    }),
    text("parameter description", |d, t| {
        set(d, &post("/parameters/1/description"), t)
    }),
    text("parameter default", |d, t| {
        add(d, &post("/parameters/1"), "default", t)
    }),
    text("parameter format", |d, t| {
        add(d, &post("/parameters/1"), "format", t)
    }),
    text("parameter value", |d, t| {
        set(d, &post("/parameters/2/enum/0"), t)
    }),
    text("parameter item value", |d, t| {
        set(d, &post("/parameters/3/items/enum/0"), t)
    }),
    special("header parameter", &[], |d, t| {
        set(d, &post("/parameters/4/name"), t)
    }),
    text("body name", |d, t| set(d, &post("/parameters/5/name"), t)),
    text("body description", |d, t| {
        set(d, &post("/parameters/5/description"), t)
    }),
    special("produced media type", BLANK, |d, t| {
        add(d, POST, "produces", json!([t]))
    }),
    special("consumed media type", BLANK, |d, t| {
        add(d, POST, "consumes", json!([t]))
    }),
    special("security scheme", &[], |d, t| {
        rename(d, "/securityDefinitions", "Scheme", t);
        set(d, &post("/security/0"), json!({t: []}));
    }),
    text("scope", |d, t| {
        set(d, &post("/security/0/Scheme"), json!([t]))
    }),
    text("answer description", |d, t| {
        set(d, &post("/responses/200/description"), t)
    }),
    text("error code", |d, t| {
        rename(
            d,
            &post("/responses/404/x-inin-error-codes"),
            "not.found",
            t,
        )
    }),
    text("error text", |d, t| {
        set(d, &post("/responses/404/x-inin-error-codes/not.found"), t)
    }),
    special("schema name", &[], |d, t| {
        rename(d, "/definitions", "Target", t);
        let pointer = t.replace('~', "~0").replace('/', "~1").replace('%', "%25");
        set(
            d,
            "/definitions/Owner/properties/target/$ref",
            format!("#/definitions/{pointer}"),
        );
    }),
    text("schema description", |d, t| {
        set(d, "/definitions/Owner/description", t)
    }),
    text("property name", |d, t| {
        rename(d, "/definitions/Owner/properties", "text", t);
        set(d, "/definitions/Owner/required/0", t);
    }),
    text("property of an enumeration", |d, t| {
        rename(d, "/definitions/Owner/properties", "listed", t)
    }),
    text("property description", |d, t| {
        set(d, "/definitions/Owner/properties/text/description", t)
    }),
    text("property pattern", |d, t| {
        set(d, "/definitions/Owner/properties/text/pattern", t)
    }),
    text("property default", |d, t| {
        set(d, "/definitions/Owner/properties/text/default", t)
    }),
    text("property value", |d, t| {
        set(d, "/definitions/Owner/properties/listed/enum/0", t)
    }),
    text("item value", |d, t| {
        set(d, "/definitions/Owner/properties/items/items/enum/0", t)
    }),
];
