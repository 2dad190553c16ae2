// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Section`.
#[non_exhaustive]
pub struct Section {
    /// `fieldList`.
    pub field_list: Option<Vec<super::FieldList>>,
    /// `instructionText`.
    pub instruction_text: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `state`.
    pub state: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Section {
    "fieldList" Any field_list,
    "instructionText" Str instruction_text,
    "key" Str key,
    "state" Str state,
});
