// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JsonSchemaDocument`.
#[non_exhaustive]
pub struct JsonSchemaDocument {
    /// `$schema`.
    pub schema: Option<String>,
    /// `additionalProperties`.
    pub additional_properties_2: Option<rt::Value>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `required`.
    pub required: Option<Vec<String>>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JsonSchemaDocument {
    "$schema" Str schema,
    "additionalProperties" Json additional_properties_2,
    "description" Str description,
    "id" Str id,
    "properties" Any properties,
    "required" Texts required,
    "title" Str title,
    "type" Str r#type,
});

rt::setters!(JsonSchemaDocument {
    0 schema with_schema(impl Into<String>) clear_schema,
    1 additional_properties_2 with_additional_properties_2(rt::Value) clear_additional_properties_2,
    2 description with_description(impl Into<String>) clear_description,
    3 id with_id(impl Into<String>) clear_id,
    4 properties with_properties(std::collections::BTreeMap<String, rt::Value>) clear_properties,
    5 required with_required(Vec<String>) clear_required,
    6 title with_title(impl Into<String>) clear_title,
    7 r#type with_type(impl Into<String>) clear_type,
});
