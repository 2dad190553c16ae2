// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NextOccurrenceDetails`.
#[non_exhaustive]
pub struct NextOccurrenceDetails {
    /// `endOccurrenceDetails`.
    pub end_occurrence_details: Option<super::OccurrenceDetails>,
    /// `startOccurrenceDetails`.
    pub start_occurrence_details: Option<super::OccurrenceDetails>,
    __marks: rt::Marks,
}

rt::model!(NextOccurrenceDetails {
    "endOccurrenceDetails" Any end_occurrence_details,
    "startOccurrenceDetails" Any start_occurrence_details,
});

rt::setters!(NextOccurrenceDetails {
    0 end_occurrence_details with_end_occurrence_details(super::OccurrenceDetails) clear_end_occurrence_details,
    1 start_occurrence_details with_start_occurrence_details(super::OccurrenceDetails) clear_start_occurrence_details,
});
