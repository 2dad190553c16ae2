// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseAssociationQuery`.
#[non_exhaustive]
pub struct CaseAssociationQuery {
    /// `after`.
    pub after: Option<String>,
    /// `conversationId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub conversation_id: Option<String>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `workitemId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub workitem_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CaseAssociationQuery {
    "after" Str after,
    "conversationId" Str conversation_id,
    "pageSize" Int page_size,
    "workitemId" Str workitem_id,
});

rt::setters!(CaseAssociationQuery {
    0 after with_after(impl Into<String>) clear_after,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 page_size with_page_size(i64) clear_page_size,
    3 workitem_id with_workitem_id(impl Into<String>) clear_workitem_id,
});
