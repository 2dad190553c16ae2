// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowHealthIntentUtterance`.
#[non_exhaustive]
pub struct FlowHealthIntentUtterance {
    /// `confusionInfo`.
    pub confusion_info: Option<super::ConfusionInfo>,
    /// `id`.
    pub id: Option<String>,
    /// `issueCount`.
    pub issue_count: Option<i64>,
    /// `outlierInfo`.
    pub outlier_info: Option<super::OutlierInfo>,
    /// `staticValidationResults`.
    pub static_validation_results: Option<Vec<String>>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FlowHealthIntentUtterance {
    "confusionInfo" Any confusion_info,
    "id" Str id,
    "issueCount" Int issue_count,
    "outlierInfo" Any outlier_info,
    "staticValidationResults" Texts static_validation_results,
    "text" Str text,
});
