// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallableTimeSet`.
///
/// The service requires `callableTimes`, `name` in requests.
#[non_exhaustive]
pub struct CallableTimeSet {
    /// `callableTimes`, required.
    pub callable_times: Option<Vec<super::CallableTime>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CallableTimeSet {
    "callableTimes" Any callable_times,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(CallableTimeSet {
    0 callable_times with_callable_times(Vec<super::CallableTime>) clear_callable_times,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 version with_version(i64) clear_version,
});
