// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableRow`.
#[non_exhaustive]
pub struct DecisionTableRow {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `inputs`.
    pub inputs: Option<
        std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>,
    >,
    /// `outputs`.
    pub outputs: Option<
        std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>,
    >,
    /// `rowIndex`.
    pub row_index: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `table`, required.
    pub table: Option<super::DecisionTableVersionEntity>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableRow {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "inputs" Any inputs,
    "outputs" Any outputs,
    "rowIndex" Int row_index,
    "selfUri" Str self_uri,
    "table" Any table,
});
