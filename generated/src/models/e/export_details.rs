// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExportDetails`.
///
/// The service requires `flow` in requests.
#[non_exhaustive]
pub struct ExportDetails {
    /// `exportType`.
    pub export_type: Option<super::ExportDetailsExportType>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `flow`, required.
    pub flow: Option<super::ArchitectFlowReference>,
    __marks: rt::Marks,
}
/// The values of `exportType` in [`ExportDetails`](super::ExportDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExportDetailsExportType {
    /// `Architect`
    Architect,
    /// `Yaml`
    Yaml,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExportDetails {
    "exportType" Enum export_type,
    "fileName" Str file_name,
    "flow" Any flow,
});

rt::setters!(ExportDetails {
    0 export_type with_export_type(impl Into<super::ExportDetailsExportType>) clear_export_type,
    1 file_name with_file_name(impl Into<String>) clear_file_name,
    2 flow with_flow(super::ArchitectFlowReference) clear_flow,
});

rt::open_enum!(ExportDetailsExportType {
    Architect = "Architect",
    Yaml = "Yaml",
});
