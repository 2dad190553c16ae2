// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseCreate`.
///
/// The service requires `caseplanId`, `externalContactId` in requests.
#[non_exhaustive]
pub struct CaseCreate {
    /// `caseplanId`, required.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub caseplan_id: Option<String>,
    /// `conversationId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub conversation_id: Option<String>,
    /// `description`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 512 characters
    pub description: Option<String>,
    /// `externalContactId`, required.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub external_contact_id: Option<String>,
    /// `externalId`.
    ///
    /// Shortest: 1 characters
    ///
    /// Longest: 64 characters
    pub external_id: Option<String>,
    /// `intake`.
    pub intake: Option<Vec<super::Intake>>,
    /// `ownerId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub owner_id: Option<String>,
    /// `summary`.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 512 characters
    pub summary: Option<String>,
    /// `ttlSeconds`.
    pub ttl_seconds: Option<i64>,
    /// `workitemId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub workitem_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CaseCreate {
    "caseplanId" Str caseplan_id,
    "conversationId" Str conversation_id,
    "description" Str description,
    "externalContactId" Str external_contact_id,
    "externalId" Str external_id,
    "intake" Any intake,
    "ownerId" Str owner_id,
    "summary" Str summary,
    "ttlSeconds" Int ttl_seconds,
    "workitemId" Str workitem_id,
});

rt::setters!(CaseCreate {
    0 caseplan_id with_caseplan_id(impl Into<String>) clear_caseplan_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 description with_description(impl Into<String>) clear_description,
    3 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    4 external_id with_external_id(impl Into<String>) clear_external_id,
    5 intake with_intake(Vec<super::Intake>) clear_intake,
    6 owner_id with_owner_id(impl Into<String>) clear_owner_id,
    7 summary with_summary(impl Into<String>) clear_summary,
    8 ttl_seconds with_ttl_seconds(i64) clear_ttl_seconds,
    9 workitem_id with_workitem_id(impl Into<String>) clear_workitem_id,
});
