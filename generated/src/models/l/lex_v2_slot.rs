// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LexV2Slot`.
#[non_exhaustive]
pub struct LexV2Slot {
    /// `description`.
    pub description: Option<String>,
    /// `slotId`, required.
    pub slot_id: Option<String>,
    /// `slotName`, required.
    pub slot_name: Option<String>,
    /// `slotTypeId`, required.
    pub slot_type_id: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LexV2Slot {
    "description" Str description,
    "slotId" Str slot_id,
    "slotName" Str slot_name,
    "slotTypeId" Str slot_type_id,
    "type" Str r#type,
});
