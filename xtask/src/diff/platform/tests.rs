//! Every rule and every oddity, as an edit of one small description.

use serde_json::{Value, json};

use super::super::tree::Node;
use super::{compare, rules};

/// The description that the cases change.
fn base() -> Value {
    json!({
        "swagger": "2.0",
        "parameters": { "page": { "name": "page", "in": "query", "type": "integer" } },
        "paths": {
            "/cars/{id}": {
                "get": {
                    "tags": ["Cars", "Fleet"],
                    "operationId": "getCar",
                    "summary": "A car",
                    "parameters": [
                        { "name": "id", "in": "path", "required": true, "type": "string" },
                        { "name": "wheels", "in": "query", "required": false, "type": "integer",
                          "description": "How many" }
                    ],
                    "responses": {
                        "200": { "description": "the car", "schema": { "$ref": "#/definitions/Car" } },
                        "404": { "description": "no car" }
                    }
                },
                "delete": { "deprecated": true, "responses": { "204": { "description": "gone" } } }
            },
            "/garages": { "get": { "responses": {} } }
        },
        "definitions": {
            "Car": {
                "required": ["id"],
                "properties": {
                    "id": { "type": "string", "readOnly": true },
                    "fuel": { "type": "string", "enum": ["gas", "wind"] },
                    "seats": { "type": "array", "items": { "type": "string", "enum": ["front"] } },
                    "owner": { "$ref": "#/definitions/Person" },
                    "sizes": { "type": "object", "additionalProperties": { "type": "number" } },
                    "note": { "type": "string", "format": "date" }
                }
            },
            "Person": { "properties": { "name": { "type": "string" } } },
            "Plain": { "type": "object" },
            "JsonNode": { "properties": { "a": { "type": "string" } } }
        }
    })
}

const CAR: &str = "/paths/~1cars~1{id}";
const GET: &str = "/paths/~1cars~1{id}/get";
const MODEL: &str = "/definitions/Car";

/// What the lines of the cases have a short form of.
const SHORT: [(&str, &str); 5] = [
    (GET, "GET"),
    (CAR, "CAR"),
    ("/definitions/Car/properties/", "OF/"),
    ("GET /cars/{id} ", "GET car "),
    ("/cars/{id}", "/car"),
];

/// Sets the value at a pointer, or takes it away where the value is null.
fn edit(document: &mut Value, pointer: &str, value: &Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match document.pointer_mut(parent).unwrap() {
        Value::Array(list) if key == "-" => list.push(value.clone()),
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value.clone(),
        Value::Object(map) if value.is_null() => drop(map.remove(&key).unwrap()),
        Value::Object(map) => drop(map.insert(key, value.clone())),
        other => panic!("{pointer} is in {other}"),
    }
}

/// The changes between two descriptions, one line each:
/// `impact location id key old new rule pointer`.
fn lines(old: &Value, new: &Value, sdk_versioning: bool) -> Vec<String> {
    let (old, new) = (old.to_string(), new.to_string());
    let old: Node<'_> = serde_json::from_str(&old).unwrap();
    let new: Node<'_> = serde_json::from_str(&new).unwrap();
    let shown = |value: &Option<Value>| match value {
        Some(value) => value.to_string(),
        None => "-".to_owned(),
    };
    compare(&old, &new, sdk_versioning)
        .iter()
        .map(|change| {
            assert!(!change.message.is_empty());
            let line = format!(
                "{} {} {} {} {} {} {} {}",
                change.impact,
                change.location,
                change.id,
                change.key.as_deref().unwrap_or("-"),
                shown(&change.old),
                shown(&change.new),
                change.rule,
                change.pointer
            );
            SHORT
                .iter()
                .fold(line, |line, (long, short)| line.replace(long, short))
        })
        .collect()
}

/// An edit, and what is found from the description to the edited one and back.
struct Case {
    pointer: String,
    value: Value,
    there: Vec<&'static str>,
    back: Vec<&'static str>,
}

fn case(
    (place, rest): (&str, &str),
    value: Value,
    there: &[&'static str],
    back: &[&'static str],
) -> Case {
    Case {
        pointer: format!("{place}{rest}"),
        value,
        there: there.to_vec(),
        back: back.to_vec(),
    }
}

#[rustfmt::skip]
fn path_cases() -> Vec<Case> {
    vec![
        case(("/paths", "/~1garages"), json!(null),
            &["major path /garages /garages \"/garages\" - path-removed /paths/~1garages"],
            &["minor path /garages /garages - \"/garages\" path-added /paths/~1garages",
              "minor operation /garages GET - \"/garages\" operation-added /paths/~1garages/get"]),
        case((CAR, "/put"), json!({}),
            &["minor operation /car PUT - \"put\" operation-added CAR/put"],
            &["major operation /car PUT \"put\" - operation-removed CAR/put"]),
        // Oddities: any key is a method, and what is in it is not looked at.
        case((CAR, "/parameters"), json!([]),
            &["minor operation /car PARAMETERS - \"parameters\" operation-added CAR/parameters"],
            &["major operation /car PARAMETERS \"parameters\" - operation-removed CAR/parameters"]),
        case(("", "/paths"), json!(null),
            &["major path /car /car \"/car\" - path-removed CAR",
              "major path /garages /garages \"/garages\" - path-removed /paths/~1garages"],
            &["minor path /car /car - \"/car\" path-added CAR",
              "minor operation /car DELETE - \"/car\" operation-added CAR/delete",
              "minor operation /car GET - \"/car\" operation-added GET",
              "minor path /garages /garages - \"/garages\" path-added /paths/~1garages",
              "minor operation /garages GET - \"/garages\" operation-added /paths/~1garages/get"]),
    ]
}

#[rustfmt::skip]
fn operation_cases() -> Vec<Case> {
    vec![
        case((GET, "/operationId"), json!("car"),
            &["major operation GET car operationId \"getCar\" \"car\" operation-id-changed GET/operationId"],
            &["major operation GET car operationId \"car\" \"getCar\" operation-id-changed GET/operationId"]),
        case((GET, "/x-purecloud-method-name"), json!("car"),
            &["major operation GET car x-purecloud-method-name - \"car\" operation-method-name-changed GET/x-purecloud-method-name"],
            &["major operation GET car x-purecloud-method-name \"car\" - operation-method-name-changed GET/x-purecloud-method-name"]),
        case((GET, "/description"), json!("d"),
            &["patch operation GET car description - \"d\" operation-description-changed GET/description"],
            &["patch operation GET car description \"d\" - operation-description-changed GET/description"]),
        case((GET, "/summary"), json!("B"),
            &["patch operation GET car summary \"A car\" \"B\" operation-summary-changed GET/summary"],
            &["patch operation GET car summary \"B\" \"A car\" operation-summary-changed GET/summary"]),
        case((CAR, "/delete/deprecated"), json!(false),
            &["major operation DELETE /car deprecated true false operation-undeprecated CAR/delete/deprecated"],
            &["major operation DELETE /car deprecated false true operation-deprecated CAR/delete/deprecated"]),
        case((GET, "/deprecated"), json!(false), &[], &[]),
        case((GET, "/security"), json!([]), &[], &[]),
        case((GET, "/tags"), json!(["Fleet", "Lorries"]),
            &["major tag GET car Cars \"Cars\" - tag-removed GET/tags",
              "major tag GET car Lorries - \"Lorries\" tag-added GET/tags"],
            &["major tag GET car Lorries \"Lorries\" - tag-removed GET/tags",
              "major tag GET car Cars - \"Cars\" tag-added GET/tags"]),
        case((GET, "/tags"), json!(["Fleet", "Cars"]), &[], &[]),
    ]
}

#[rustfmt::skip]
fn parameter_cases() -> Vec<Case> {
    vec![
        case((GET, "/parameters/1"), json!({"name": "id", "in": "path", "required": true, "type": "string"}),
            &["major parameter GET car wheels \"wheels\" - parameter-removed GET/parameters/1"],
            &["major parameter GET car wheels - \"wheels\" optional-parameter-added GET/parameters/1"]),
        case((GET, "/parameters/-"), json!({"name": "q", "in": "query", "required": true}),
            &["major parameter GET car q - \"q\" required-parameter-added GET/parameters/2"],
            &["major parameter GET car q \"q\" - parameter-removed GET/parameters/2"]),
        case((GET, "/parameters/-"), json!({"name": "q", "in": "Path"}),
            &["major parameter GET car q - \"q\" required-parameter-added GET/parameters/2"],
            &["major parameter GET car q \"q\" - parameter-removed GET/parameters/2"]),
        // A place that is not known may be the path.
        case((GET, "/parameters/-"), json!({"name": "q"}),
            &["major parameter GET car q - \"q\" required-parameter-added GET/parameters/2"],
            &["major parameter GET car q \"q\" - parameter-removed GET/parameters/2"]),
        case((GET, "/parameters/1/in"), json!("header"),
            &["major parameter GET car wheels \"query\" \"header\" parameter-in-changed GET/parameters/1/in"],
            &["major parameter GET car wheels \"header\" \"query\" parameter-in-changed GET/parameters/1/in"]),
        case((GET, "/parameters/1/type"), json!("string"),
            &["major parameter GET car wheels \"integer\" \"string\" parameter-type-changed GET/parameters/1/type"],
            &["major parameter GET car wheels \"string\" \"integer\" parameter-type-changed GET/parameters/1/type"]),
        case((GET, "/parameters/1/description"), json!(null),
            &["patch parameter GET car wheels \"How many\" - parameter-description-changed GET/parameters/1/description"],
            &["patch parameter GET car wheels - \"How many\" parameter-description-changed GET/parameters/1/description"]),
        case((GET, "/parameters/1/required"), json!(true),
            &["major parameter GET car wheels false true parameter-made-required GET/parameters/1/required"],
            &["minor parameter GET car wheels true false parameter-made-optional GET/parameters/1/required"]),
        // Oddity: absent is not the same as false.
        case((GET, "/parameters/1/required"), json!(null),
            &["minor parameter GET car wheels false - parameter-made-optional GET/parameters/1/required"],
            &["minor parameter GET car wheels - false parameter-made-optional GET/parameters/1/required"]),
        case((GET, "/parameters/1/format"), json!("int64"), &[], &[]),
        case((GET, "/parameters/1/enum"), json!([4, 6]), &[], &[]),
        // References are followed; one that leads nowhere has no name.
        case((GET, "/parameters/-"), json!({"$ref": "#/parameters/page"}),
            &["major parameter GET car page - \"page\" optional-parameter-added GET/parameters/2"],
            &["major parameter GET car page \"page\" - parameter-removed GET/parameters/2"]),
        case((GET, "/parameters/-"), json!({"$ref": "#/parameters/none"}),
            &["major parameter GET car - - - required-parameter-added GET/parameters/2"],
            &["major parameter GET car - - - parameter-removed GET/parameters/2"]),
        // Oddity: names of JavaScript are never missing.
        case((GET, "/parameters/-"), json!({"name": "valueOf", "in": "query"}),
            &["major parameter GET car valueOf - \"query\" parameter-in-changed GET/parameters/2/in"],
            &[]),
    ]
}

#[rustfmt::skip]
fn response_cases() -> Vec<Case> {
    vec![
        case((GET, "/responses/404"), json!(null),
            &["major response GET car 404 \"404\" - response-removed GET/responses/404"],
            &["minor response GET car 404 - \"404\" response-added GET/responses/404"]),
        case((GET, "/responses/404/description"), json!("none"),
            &["patch response GET car 404 \"no car\" \"none\" response-description-changed GET/responses/404/description"],
            &["patch response GET car 404 \"none\" \"no car\" response-description-changed GET/responses/404/description"]),
        case((GET, "/responses/200/schema/$ref"), json!("#/definitions/Person"),
            &["major response GET car 200 \"#/definitions/Car\" \"#/definitions/Person\" response-type-changed GET/responses/200/schema"],
            &["major response GET car 200 \"#/definitions/Person\" \"#/definitions/Car\" response-type-changed GET/responses/200/schema"]),
        case((GET, "/responses/200/schema"), json!({"type": "string"}),
            &["major response GET car 200 \"#/definitions/Car\" - response-type-changed GET/responses/200/schema"],
            &["major response GET car 200 - \"#/definitions/Car\" response-type-changed GET/responses/200/schema"]),
        case((GET, "/responses/404/schema"), json!({"type": "string"}),
            &["major response GET car 404 - - response-type-changed GET/responses/404/schema"],
            &["major response GET car 404 - - response-type-changed GET/responses/404/schema"]),
        case((CAR, "/delete/responses"), json!(null),
            &["major response DELETE /car 204 \"204\" - response-removed CAR/delete/responses/204"],
            &["minor response DELETE /car 204 - \"204\" response-added CAR/delete/responses/204"]),
    ]
}

#[rustfmt::skip]
fn model_cases() -> Vec<Case> {
    vec![
        case(("/definitions", "/Person"), json!(null),
            &["major model Person Person \"Person\" - model-removed /definitions/Person"],
            &["minor model Person Person - \"Person\" model-added /definitions/Person"]),
        // Oddities: these two are seen only when they are gone.
        case(("/definitions", "/Plain"), json!(null),
            &["major model Plain Plain \"Plain\" - model-removed /definitions/Plain"], &[]),
        case(("/definitions", "/JsonNode"), json!(null),
            &["major model JsonNode JsonNode \"JsonNode\" - model-removed /definitions/JsonNode"], &[]),
        case(("/definitions", "/JsonNode/properties/b"), json!({}), &[], &[]),
        case(("/definitions", "/Plain/properties"), json!({"a": {"type": "string"}}), &[], &[]),
        case(("", "/definitions"), json!(null),
            &["major model Car Car \"Car\" - model-removed /definitions/Car",
              "major model JsonNode JsonNode \"JsonNode\" - model-removed /definitions/JsonNode",
              "major model Person Person \"Person\" - model-removed /definitions/Person",
              "major model Plain Plain \"Plain\" - model-removed /definitions/Plain"],
            &["minor model Car Car - \"Car\" model-added /definitions/Car",
              "minor model Person Person - \"Person\" model-added /definitions/Person"]),
    ]
}

#[rustfmt::skip]
fn property_cases() -> Vec<Case> {
    vec![
        case((MODEL, "/properties/id"), json!(null),
            &["major property Car id \"id\" - property-removed OF/id"],
            &["major property Car id - \"string\" required-property-added OF/id"]),
        case((MODEL, "/properties/owner"), json!(null),
            &["major property Car owner \"owner\" - property-removed OF/owner"],
            &["minor property Car owner - \"Person\" optional-property-added OF/owner"]),
        case((MODEL, "/properties/owner/$ref"), json!("#/definitions/Plain"),
            &["major property Car owner \"Person\" \"Plain\" property-type-changed OF/owner"],
            &["major property Car owner \"Plain\" \"Person\" property-type-changed OF/owner"]),
        case((MODEL, "/properties/seats/items/type"), json!("integer"),
            &["major property Car seats \"string[]\" \"integer[]\" property-type-changed OF/seats"],
            &["major property Car seats \"integer[]\" \"string[]\" property-type-changed OF/seats"]),
        case((MODEL, "/properties/sizes/additionalProperties"), json!({"type": "array", "items": {"$ref": "#/definitions/Car"}}),
            &["major property Car sizes \"Map<object, number>\" \"Map<object, Car[]>\" property-type-changed OF/sizes"],
            &["major property Car sizes \"Map<object, Car[]>\" \"Map<object, number>\" property-type-changed OF/sizes"]),
        case((MODEL, "/properties/sizes/additionalProperties"), json!(false),
            &["major property Car sizes \"Map<object, number>\" \"object\" property-type-changed OF/sizes"],
            &["major property Car sizes \"object\" \"Map<object, number>\" property-type-changed OF/sizes"]),
        case((MODEL, "/properties/sizes/additionalProperties"), json!(true),
            &["major property Car sizes \"Map<object, number>\" \"Map<object, _undefined_>\" property-type-changed OF/sizes"],
            &["major property Car sizes \"Map<object, _undefined_>\" \"Map<object, number>\" property-type-changed OF/sizes"]),
        case((MODEL, "/properties/note/type"), json!(["string", "null"]),
            &["major property Car note \"string\" \"[\\\"string\\\",\\\"null\\\"]\" property-type-changed OF/note"],
            &["major property Car note \"[\\\"string\\\",\\\"null\\\"]\" \"string\" property-type-changed OF/note"]),
        case((MODEL, "/properties/note/format"), json!("date-time"), &[], &[]),
        case((MODEL, "/properties/note/description"), json!("d"), &[], &[]),
        case((MODEL, "/required/-"), json!("note"), &[], &[]),
        case((MODEL, "/properties/note/readOnly"), json!(true),
            &["major property Car note - true property-made-read-only OF/note/readOnly"],
            &["minor property Car note true - property-made-writable OF/note/readOnly"]),
        case((MODEL, "/properties/note/enum"), json!([]),
            &["major property Car note - [] enum-introduced OF/note/enum"],
            &["minor property Car note [] - enum-dropped OF/note/enum"]),
        case((MODEL, "/properties/fuel/enum"), json!(["wind", "sun", "sun"]),
            &["major property Car fuel \"gas\" - enum-value-removed OF/fuel/enum",
              "minor property Car fuel - \"sun\" enum-value-added OF/fuel/enum",
              "minor property Car fuel - \"sun\" enum-value-added OF/fuel/enum"],
            &["major property Car fuel \"sun\" - enum-value-removed OF/fuel/enum",
              "major property Car fuel \"sun\" - enum-value-removed OF/fuel/enum",
              "minor property Car fuel - \"gas\" enum-value-added OF/fuel/enum"]),
        case((MODEL, "/properties/seats/items/enum/-"), json!("rear"),
            &["minor property Car seats - \"rear\" enum-value-added OF/seats/items/enum"],
            &["major property Car seats \"rear\" - enum-value-removed OF/seats/items/enum"]),
        // Oddity: names of JavaScript are never missing.
        case((MODEL, "/properties/constructor"), json!({"type": "string"}),
            &["major property Car constructor \"_undefined_\" \"string\" property-type-changed OF/constructor"],
            &[]),
    ]
}

fn all() -> Vec<Case> {
    [
        path_cases(),
        operation_cases(),
        parameter_cases(),
        response_cases(),
        model_cases(),
        property_cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn edits_are_judged_there_and_back() {
    let old = base();
    assert!(lines(&old, &old, true).is_empty());
    for case in all() {
        let mut new = old.clone();
        edit(&mut new, &case.pointer, &case.value);
        let at = format!("{} = {}", case.pointer, case.value);
        assert_eq!(lines(&old, &new, true), case.there, "{at}");
        assert_eq!(lines(&new, &old, true), case.back, "{at}, back");
    }
}

#[test]
fn sdk_versioning_weighs_optional_parameters_only() {
    let old = base();
    let mut lighter = 0;
    for case in all() {
        let mut new = old.clone();
        edit(&mut new, &case.pointer, &case.value);
        for (old, new) in [(&old, &new), (&new, &old)] {
            let with = lines(old, new, true);
            let without = lines(old, new, false);
            assert_eq!(with.len(), without.len());
            for (with, without) in with.iter().zip(&without) {
                if with.contains(" optional-parameter-added ") {
                    assert_eq!(with.replacen("major", "minor", 1), *without);
                    lighter += 1;
                } else {
                    assert_eq!(with, without);
                }
            }
        }
    }
    assert_eq!(lighter, 2);
}

#[test]
fn every_rule_has_a_case() {
    let cases = all();
    let expected: Vec<_> = cases
        .iter()
        .flat_map(|case| case.there.iter().chain(&case.back))
        .collect();
    for rule in rules() {
        let word = format!(" {} ", rule.name);
        assert!(
            expected.iter().any(|line| line.contains(&word)),
            "{}",
            rule.name
        );
    }
}
