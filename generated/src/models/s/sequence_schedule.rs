// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SequenceSchedule`.
///
/// The service requires `intervals`, `sequence` in requests.
#[non_exhaustive]
pub struct SequenceSchedule {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `intervals`, required.
    pub intervals: Option<Vec<super::ScheduleInterval>>,
    /// `name`.
    pub name: Option<String>,
    /// `recurrences`.
    pub recurrences: Option<Vec<super::Reoccurrence>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sequence`, required.
    pub sequence: Option<super::DomainEntityRef>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(SequenceSchedule {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "intervals" Any intervals,
    "name" Str name,
    "recurrences" Any recurrences,
    "selfUri" Str self_uri,
    "sequence" Any sequence,
    "timeZone" Str time_zone,
    "version" Int version,
});

rt::setters!(SequenceSchedule {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 id with_id(impl Into<String>) clear_id,
    3 intervals with_intervals(Vec<super::ScheduleInterval>) clear_intervals,
    4 name with_name(impl Into<String>) clear_name,
    5 recurrences with_recurrences(Vec<super::Reoccurrence>) clear_recurrences,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 sequence with_sequence(super::DomainEntityRef) clear_sequence,
    8 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    9 version with_version(i64) clear_version,
});
