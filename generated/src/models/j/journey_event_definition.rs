// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyEventDefinition`.
#[non_exhaustive]
pub struct JourneyEventDefinition {
    /// `description`, required.
    pub description: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `jsonSchema`, required.
    pub json_schema: Option<super::JsonSchemaDocument>,
    /// `name`, required.
    pub name: Option<String>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`, required.
    pub source: Option<super::JourneyEventDefinitionSource>,
    __marks: rt::Marks,
}
/// The values of `source` in [`JourneyEventDefinition`](super::JourneyEventDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyEventDefinitionSource {
    /// `Native`
    Native,
    /// `External`
    External,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyEventDefinition {
    "description" Str description,
    "displayName" Str display_name,
    "id" Str id,
    "jsonSchema" Any json_schema,
    "name" Str name,
    "rank" Int rank,
    "selfUri" Str self_uri,
    "source" Enum source,
});

rt::open_enum!(JourneyEventDefinitionSource {
    Native = "Native",
    External = "External",
});
