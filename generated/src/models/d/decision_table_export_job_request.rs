// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableExportJobRequest`.
///
/// The service requires `exportType`, `format` in requests.
#[non_exhaustive]
pub struct DecisionTableExportJobRequest {
    /// `exportType`, required.
    pub export_type: Option<super::DecisionTableExportJobRequestExportType>,
    /// `format`, required.
    pub format: Option<super::DecisionTableExportJobRequestFormat>,
    /// `tableVersion`.
    pub table_version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `exportType` in [`DecisionTableExportJobRequest`](super::DecisionTableExportJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableExportJobRequestExportType {
    /// `Template`
    Template,
    /// `Populated`
    Populated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `format` in [`DecisionTableExportJobRequest`](super::DecisionTableExportJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableExportJobRequestFormat {
    /// `Csv`
    Csv,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DecisionTableExportJobRequest {
    "exportType" Enum export_type,
    "format" Enum format,
    "tableVersion" Int table_version,
});

rt::setters!(DecisionTableExportJobRequest {
    0 export_type with_export_type(impl Into<super::DecisionTableExportJobRequestExportType>) clear_export_type,
    1 format with_format(impl Into<super::DecisionTableExportJobRequestFormat>) clear_format,
    2 table_version with_table_version(i64) clear_table_version,
});

rt::open_enum!(DecisionTableExportJobRequestExportType {
    Template = "Template",
    Populated = "Populated",
});

rt::open_enum!(DecisionTableExportJobRequestFormat {
    Csv = "Csv",
});
