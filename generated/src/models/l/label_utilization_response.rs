// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LabelUtilizationResponse`.
#[non_exhaustive]
pub struct LabelUtilizationResponse {
    /// `interruptingLabelIds`.
    pub interrupting_label_ids: Option<Vec<String>>,
    /// `labelName`.
    pub label_name: Option<String>,
    /// `maximumCapacity`.
    pub maximum_capacity: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(LabelUtilizationResponse {
    "interruptingLabelIds" Texts interrupting_label_ids,
    "labelName" Str label_name,
    "maximumCapacity" Int maximum_capacity,
});
