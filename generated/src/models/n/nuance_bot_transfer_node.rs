// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NuanceBotTransferNode`.
#[non_exhaustive]
pub struct NuanceBotTransferNode {
    /// `description`.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `requestVariables`.
    pub request_variables: Option<Vec<super::NuanceBotVariable>>,
    /// `type`, required.
    pub r#type: Option<super::NuanceBotTransferNodeType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`NuanceBotTransferNode`](super::NuanceBotTransferNode).
#[derive(Clone)]
#[non_exhaustive]
pub enum NuanceBotTransferNodeType {
    /// `End`
    End,
    /// `Escalate`
    Escalate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(NuanceBotTransferNode {
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "requestVariables" Any request_variables,
    "type" Enum r#type,
});

rt::open_enum!(NuanceBotTransferNodeType {
    End = "End",
    Escalate = "Escalate",
});
