// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FieldMapping`.
#[non_exhaustive]
pub struct FieldMapping {
    /// `dataActionSynonymName`.
    pub data_action_synonym_name: Option<String>,
    /// `dataActionValueName`.
    pub data_action_value_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FieldMapping {
    "dataActionSynonymName" Str data_action_synonym_name,
    "dataActionValueName" Str data_action_value_name,
});
