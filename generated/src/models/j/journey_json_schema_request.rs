// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyJsonSchemaRequest`.
///
/// The service requires `$schema`, `properties`, `title` in requests.
#[non_exhaustive]
pub struct JourneyJsonSchemaRequest {
    /// `$schema`, required.
    pub schema: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `properties`, required.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `required`.
    pub required: Option<Vec<String>>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyJsonSchemaRequest {
    "$schema" Str schema,
    "description" Str description,
    "properties" Any properties,
    "required" Texts required,
    "title" Str title,
});

rt::setters!(JourneyJsonSchemaRequest {
    0 schema with_schema(impl Into<String>) clear_schema,
    1 description with_description(impl Into<String>) clear_description,
    2 properties with_properties(std::collections::BTreeMap<String, rt::Value>) clear_properties,
    3 required with_required(Vec<String>) clear_required,
    4 title with_title(impl Into<String>) clear_title,
});
