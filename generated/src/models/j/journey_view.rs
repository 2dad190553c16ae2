// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyView`.
///
/// The service requires `elements` in requests.
#[non_exhaustive]
pub struct JourneyView {
    /// `charts`.
    pub charts: Option<Vec<super::JourneyViewChart>>,
    /// `createdBy`.
    pub created_by: Option<super::JourneyViewUser>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `duration`.
    pub duration: Option<String>,
    /// `elements`, required.
    pub elements: Option<Vec<super::JourneyViewElement>>,
    /// `id`.
    pub id: Option<String>,
    /// `interval`.
    pub interval: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::JourneyViewUser>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(JourneyView {
    "charts" Any charts,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "duration" Str duration,
    "elements" Any elements,
    "id" Str id,
    "interval" Str interval,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(JourneyView {
    0 charts with_charts(Vec<super::JourneyViewChart>) clear_charts,
    1 created_by with_created_by(super::JourneyViewUser) clear_created_by,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 description with_description(impl Into<String>) clear_description,
    5 duration with_duration(impl Into<String>) clear_duration,
    6 elements with_elements(Vec<super::JourneyViewElement>) clear_elements,
    7 id with_id(impl Into<String>) clear_id,
    8 interval with_interval(impl Into<String>) clear_interval,
    9 modified_by with_modified_by(super::JourneyViewUser) clear_modified_by,
    10 name with_name(impl Into<String>) clear_name,
    11 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    12 version with_version(i64) clear_version,
});
