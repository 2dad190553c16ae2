// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAdherenceAdjustmentsReasonCodesBulkRequest`.
#[non_exhaustive]
pub struct UpdateAdherenceAdjustmentsReasonCodesBulkRequest {
    /// `reasonCodes`.
    pub reason_codes: Option<Vec<super::UpdateAdherenceAdjustmentsReasonCodesBulkItem>>,
    __marks: rt::Marks,
}

rt::model!(UpdateAdherenceAdjustmentsReasonCodesBulkRequest {
    "reasonCodes" Any reason_codes,
});

rt::setters!(UpdateAdherenceAdjustmentsReasonCodesBulkRequest {
    0 reason_codes with_reason_codes(Vec<super::UpdateAdherenceAdjustmentsReasonCodesBulkItem>) clear_reason_codes,
});
