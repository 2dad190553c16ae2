// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkflowTargetSettings`.
#[non_exhaustive]
pub struct WorkflowTargetSettings {
    /// `dataFormat`.
    pub data_format: Option<super::WorkflowTargetSettingsDataFormat>,
    __marks: rt::Marks,
}
/// The values of `dataFormat` in [`WorkflowTargetSettings`](super::WorkflowTargetSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkflowTargetSettingsDataFormat {
    /// `Json`
    Json,
    /// `TopLevelPrimitives`
    TopLevelPrimitives,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkflowTargetSettings {
    "dataFormat" Enum data_format,
});

rt::setters!(WorkflowTargetSettings {
    0 data_format with_data_format(impl Into<super::WorkflowTargetSettingsDataFormat>) clear_data_format,
});

rt::open_enum!(WorkflowTargetSettingsDataFormat {
    Json = "Json",
    TopLevelPrimitives = "TopLevelPrimitives",
});
