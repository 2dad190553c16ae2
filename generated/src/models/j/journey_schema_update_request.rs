// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySchemaUpdateRequest`.
///
/// The service requires `enabled`, `jsonSchema`, `version` in requests.
#[non_exhaustive]
pub struct JourneySchemaUpdateRequest {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `jsonSchema`, required.
    pub json_schema: Option<super::JourneyJsonSchemaRequest>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(JourneySchemaUpdateRequest {
    "enabled" Bool enabled,
    "jsonSchema" Any json_schema,
    "version" Int version,
});

rt::setters!(JourneySchemaUpdateRequest {
    0 enabled with_enabled(bool) clear_enabled,
    1 json_schema with_json_schema(super::JourneyJsonSchemaRequest) clear_json_schema,
    2 version with_version(i64) clear_version,
});
