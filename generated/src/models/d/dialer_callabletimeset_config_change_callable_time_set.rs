// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCallabletimesetConfigChangeCallableTimeSet`.
#[non_exhaustive]
pub struct DialerCallabletimesetConfigChangeCallableTimeSet {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `callableTimes`.
    pub callable_times: Option<
        Vec<super::DialerCallabletimesetConfigChangeCallableTime>,
    >,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DialerCallabletimesetConfigChangeCallableTimeSet {
    "additionalProperties" Any additional_properties_2,
    "callableTimes" Any callable_times,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "name" Str name,
    "version" Int version,
});
