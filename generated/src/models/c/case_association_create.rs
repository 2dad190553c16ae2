// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseAssociationCreate`.
#[non_exhaustive]
pub struct CaseAssociationCreate {
    /// `conversationId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub conversation_id: Option<String>,
    /// `workitemId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub workitem_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CaseAssociationCreate {
    "conversationId" Str conversation_id,
    "workitemId" Str workitem_id,
});

rt::setters!(CaseAssociationCreate {
    0 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    1 workitem_id with_workitem_id(impl Into<String>) clear_workitem_id,
});
