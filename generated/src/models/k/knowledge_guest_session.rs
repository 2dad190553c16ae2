// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestSession`.
///
/// The service requires `app`, `customerId` in requests.
#[non_exhaustive]
pub struct KnowledgeGuestSession {
    /// `app`, required.
    pub app: Option<super::KnowledgeGuestSessionApp>,
    /// `contexts`.
    pub contexts: Option<Vec<super::KnowledgeGuestSessionContext>>,
    /// `customerId`, required.
    pub customer_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `journeySessionId`.
    pub journey_session_id: Option<String>,
    /// `pageUrl`.
    pub page_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeGuestSession {
    "app" Any app,
    "contexts" Any contexts,
    "customerId" Str customer_id,
    "id" Str id,
    "journeySessionId" Str journey_session_id,
    "pageUrl" Str page_url,
});

rt::setters!(KnowledgeGuestSession {
    0 app with_app(super::KnowledgeGuestSessionApp) clear_app,
    1 contexts with_contexts(Vec<super::KnowledgeGuestSessionContext>) clear_contexts,
    2 customer_id with_customer_id(impl Into<String>) clear_customer_id,
    3 id with_id(impl Into<String>) clear_id,
    4 journey_session_id with_journey_session_id(impl Into<String>) clear_journey_session_id,
    5 page_url with_page_url(impl Into<String>) clear_page_url,
});
