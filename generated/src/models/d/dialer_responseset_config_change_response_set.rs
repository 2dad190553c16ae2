// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerResponsesetConfigChangeResponseSet`.
#[non_exhaustive]
pub struct DialerResponsesetConfigChangeResponseSet {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `beepDetectionEnabled`.
    pub beep_detection_enabled: Option<bool>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `responses`.
    pub responses: Option<
        std::collections::BTreeMap<String, super::DialerResponsesetConfigChangeReaction>,
    >,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DialerResponsesetConfigChangeResponseSet {
    "additionalProperties" Any additional_properties_2,
    "beepDetectionEnabled" Bool beep_detection_enabled,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "name" Str name,
    "responses" Any responses,
    "version" Int version,
});
