// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2FlowExecutionDataFlowidTopicFlowExecutionItem`.
#[non_exhaustive]
pub struct V2FlowExecutionDataFlowidTopicFlowExecutionItem {
    /// `error`.
    pub error: Option<super::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>,
    /// `executionId`.
    pub execution_id: Option<String>,
    /// `languageTag`.
    pub language_tag: Option<String>,
    /// `objectId`.
    pub object_id: Option<String>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// `outputPathId`.
    pub output_path_id: Option<String>,
    /// `startDateTime`.
    pub start_date_time: Option<rt::DateTime>,
    /// `warning`.
    pub warning: Option<super::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>,
    __marks: rt::Marks,
}

rt::model!(V2FlowExecutionDataFlowidTopicFlowExecutionItem {
    "error" Any error,
    "executionId" Str execution_id,
    "languageTag" Str language_tag,
    "objectId" Str object_id,
    "objectType" Str object_type,
    "outputPathId" Str output_path_id,
    "startDateTime" DateTime start_date_time,
    "warning" Any warning,
});
