// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OccurrenceDetails`.
#[non_exhaustive]
pub struct OccurrenceDetails {
    /// `dateOfNextOccurrence`.
    pub date_of_next_occurrence: Option<rt::DateTime>,
    /// `numberOfOccurrences`.
    pub number_of_occurrences: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(OccurrenceDetails {
    "dateOfNextOccurrence" DateTime date_of_next_occurrence,
    "numberOfOccurrences" Int number_of_occurrences,
});

rt::setters!(OccurrenceDetails {
    0 date_of_next_occurrence with_date_of_next_occurrence(impl Into<rt::DateTime>) clear_date_of_next_occurrence,
    1 number_of_occurrences with_number_of_occurrences(i64) clear_number_of_occurrences,
});
