// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AddAdherenceAdjustmentAgentRequest`.
#[non_exhaustive]
pub struct AddAdherenceAdjustmentAgentRequest {
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `reasonCodeId`.
    pub reason_code_id: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `submitterNotes`.
    pub submitter_notes: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AddAdherenceAdjustmentAgentRequest {
    "lengthMinutes" Int length_minutes,
    "reasonCodeId" Str reason_code_id,
    "startDate" DateTime start_date,
    "submitterNotes" Str submitter_notes,
});

rt::setters!(AddAdherenceAdjustmentAgentRequest {
    0 length_minutes with_length_minutes(i64) clear_length_minutes,
    1 reason_code_id with_reason_code_id(impl Into<String>) clear_reason_code_id,
    2 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    3 submitter_notes with_submitter_notes(impl Into<String>) clear_submitter_notes,
});
