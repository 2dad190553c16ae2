// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateAdherenceAdjustmentsReasonCodesBulkRequest`.
#[non_exhaustive]
pub struct CreateAdherenceAdjustmentsReasonCodesBulkRequest {
    /// `reasonCodes`.
    pub reason_codes: Option<Vec<super::CreateAdherenceAdjustmentsReasonCodeRequest>>,
    __marks: rt::Marks,
}

rt::model!(CreateAdherenceAdjustmentsReasonCodesBulkRequest {
    "reasonCodes" Any reason_codes,
});

rt::setters!(CreateAdherenceAdjustmentsReasonCodesBulkRequest {
    0 reason_codes with_reason_codes(Vec<super::CreateAdherenceAdjustmentsReasonCodeRequest>) clear_reason_codes,
});
