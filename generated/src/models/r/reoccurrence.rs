// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Reoccurrence`.
///
/// The service requires `end`, `pattern`, `range`, `start` in requests.
#[non_exhaustive]
pub struct Reoccurrence {
    /// `alterations`.
    pub alterations: Option<Vec<super::Alteration>>,
    /// `end`, required.
    pub end: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `nextOccurrenceDetails`.
    pub next_occurrence_details: Option<super::NextOccurrenceDetails>,
    /// `pattern`, required.
    pub pattern: Option<super::Pattern>,
    /// `range`, required.
    pub range: Option<super::Range>,
    /// `start`, required.
    pub start: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Reoccurrence {
    "alterations" Any alterations,
    "end" Str end,
    "id" Str id,
    "nextOccurrenceDetails" Any next_occurrence_details,
    "pattern" Any pattern,
    "range" Any range,
    "start" Str start,
    "timeZone" Str time_zone,
});

rt::setters!(Reoccurrence {
    0 alterations with_alterations(Vec<super::Alteration>) clear_alterations,
    1 end with_end(impl Into<String>) clear_end,
    2 id with_id(impl Into<String>) clear_id,
    3 next_occurrence_details with_next_occurrence_details(super::NextOccurrenceDetails) clear_next_occurrence_details,
    4 pattern with_pattern(super::Pattern) clear_pattern,
    5 range with_range(super::Range) clear_range,
    6 start with_start(impl Into<String>) clear_start,
    7 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});
