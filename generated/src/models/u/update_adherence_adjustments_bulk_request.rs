// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAdherenceAdjustmentsBulkRequest`.
#[non_exhaustive]
pub struct UpdateAdherenceAdjustmentsBulkRequest {
    /// `adjustments`.
    pub adjustments: Option<Vec<super::UpdateAdherenceAdjustmentsBulkItem>>,
    __marks: rt::Marks,
}

rt::model!(UpdateAdherenceAdjustmentsBulkRequest {
    "adjustments" Any adjustments,
});

rt::setters!(UpdateAdherenceAdjustmentsBulkRequest {
    0 adjustments with_adjustments(Vec<super::UpdateAdherenceAdjustmentsBulkItem>) clear_adjustments,
});
