// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LabelUtilizationRequest`.
#[non_exhaustive]
pub struct LabelUtilizationRequest {
    /// `interruptingLabelIds`.
    pub interrupting_label_ids: Option<Vec<String>>,
    /// `maximumCapacity`.
    pub maximum_capacity: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(LabelUtilizationRequest {
    "interruptingLabelIds" Texts interrupting_label_ids,
    "maximumCapacity" Int maximum_capacity,
});

rt::setters!(LabelUtilizationRequest {
    0 interrupting_label_ids with_interrupting_label_ids(Vec<String>) clear_interrupting_label_ids,
    1 maximum_capacity with_maximum_capacity(i64) clear_maximum_capacity,
});
