// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Knowledge.
#[derive(Clone, Debug)]
pub struct KnowledgeApi {
    client: rt::Client,
}
impl KnowledgeApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/knowledge/connections`
    #[inline]
    pub fn get_knowledge_connections(
        &self,
    ) -> KnowledgeRequest<GetKnowledgeConnections> {
        KnowledgeRequest::new(rt::Call::new(&self.client, &GET_KNOWLEDGE_CONNECTIONS))
    }
    /// `POST /api/v2/knowledge/connections`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_knowledge_connections(
        &self,
        body: models::ConnectionCreateRequest,
    ) -> KnowledgeRequest<PostKnowledgeConnections> {
        let mut call = rt::Call::new(&self.client, &POST_KNOWLEDGE_CONNECTIONS);
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/connections/{connectionId}`
    ///
    /// Arguments:
    /// - `connection_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_knowledge_connection(
        &self,
        connection_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeConnection> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_CONNECTION)
                .path(&connection_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/connections/{connectionId}`
    ///
    /// Arguments:
    /// - `connection_id`
    #[inline]
    pub fn delete_knowledge_connection(
        &self,
        connection_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeConnection> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_CONNECTION)
                .path(&connection_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/connections/{connectionId}`
    ///
    /// Arguments:
    /// - `connection_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_knowledge_connection(
        &self,
        connection_id: impl Into<String>,
    ) -> KnowledgeRequest<PatchKnowledgeConnection> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &PATCH_KNOWLEDGE_CONNECTION)
                .path(&connection_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/connections/{connectionId}/options`
    ///
    /// Arguments:
    /// - `connection_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    /// - `parent_id`
    #[inline]
    pub fn get_knowledge_connection_options(
        &self,
        connection_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeConnectionOptions> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_CONNECTION_OPTIONS)
                .path(&connection_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/documentuploads`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_knowledge_documentuploads(
        &self,
        body: models::UploadUrlRequest,
    ) -> KnowledgeRequest<PostKnowledgeDocumentuploads> {
        let mut call = rt::Call::new(&self.client, &POST_KNOWLEDGE_DOCUMENTUPLOADS);
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `POST /api/v2/knowledge/guest/sessions`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_knowledge_guest_sessions(
        &self,
        body: models::KnowledgeGuestSession,
    ) -> KnowledgeRequest<PostKnowledgeGuestSessions> {
        let mut call = rt::Call::new(&self.client, &POST_KNOWLEDGE_GUEST_SESSIONS);
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/guest/sessions/{sessionId}/categories`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `include_document_count`
    /// - `is_root`
    /// - `name`
    /// - `page_size`
    /// - `parent_id`
    /// - `sort_by`
    #[inline]
    pub fn get_knowledge_guest_session_categories(
        &self,
        session_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeGuestSessionCategories> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_GUEST_SESSION_CATEGORIES)
                .path(&session_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/guest/sessions/{sessionId}/documents`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    ///
    /// Optional, set on the request:
    /// - `category_id`
    /// - `page_size`
    #[inline]
    pub fn get_knowledge_guest_session_documents(
        &self,
        session_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeGuestSessionDocuments> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_GUEST_SESSION_DOCUMENTS)
                .path(&session_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/answers`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_guest_session_documents_answers(
        &self,
        session_id: impl Into<String>,
        body: models::KnowledgeDocumentsAnswerFilter,
    ) -> KnowledgeRequest<PostKnowledgeGuestSessionDocumentsAnswers> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_ANSWERS,
            )
            .path(&session_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_guest_session_documents_presentations(
        &self,
        session_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeGuestSessionDocumentsPresentations> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_PRESENTATIONS,
                )
                .path(&session_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `body`
    #[inline]
    pub fn post_knowledge_guest_session_documents_search(
        &self,
        session_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeGuestSessionDocumentsSearch> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH)
                .path(&session_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_guest_session_documents_search_suggestions(
        &self,
        session_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeGuestSessionDocumentsSearchSuggestions> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH_SUGGESTIONS,
                )
                .path(&session_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId}`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    /// - `search_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_guest_session_documents_search_search_id(
        &self,
        session_id: impl Into<String>,
        search_id: impl Into<String>,
        body: models::SearchUpdateRequest,
    ) -> KnowledgeRequest<PatchKnowledgeGuestSessionDocumentsSearchSearchId> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH_SEARCH_ID,
            )
            .path(&session_id.into())
            .path(&search_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    /// - `document_id`
    #[inline]
    pub fn get_knowledge_guest_session_document(
        &self,
        session_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeGuestSessionDocument> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_GUEST_SESSION_DOCUMENT)
                .path(&session_id.into())
                .path(&document_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_guest_session_document_copies(
        &self,
        session_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeGuestSessionDocumentCopies> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_COPIES)
                .path(&session_id.into())
                .path(&document_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_guest_session_document_feedback(
        &self,
        session_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeGuestSessionDocumentFeedback> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_FEEDBACK)
                .path(&session_id.into())
                .path(&document_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `session_id`
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_guest_session_document_views(
        &self,
        session_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeGuestSessionDocumentViews> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_VIEWS)
                .path(&session_id.into())
                .path(&document_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/integrations/{integrationId}/options`
    ///
    /// Arguments:
    /// - `integration_id`
    ///
    /// Optional, set on the request:
    /// - `knowledge_base_ids`
    #[inline]
    pub fn get_knowledge_integration_options(
        &self,
        integration_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeIntegrationOptions> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_INTEGRATION_OPTIONS)
                .path(&integration_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `core_language`
    /// - `limit`
    /// - `name`
    /// - `page_size`
    /// - `published`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_knowledge_knowledgebases(
        &self,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebases> {
        KnowledgeRequest::new(rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASES))
    }
    /// `POST /api/v2/knowledge/knowledgebases`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebases(
        &self,
        body: models::KnowledgeBaseCreateRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebases> {
        let mut call = rt::Call::new(&self.client, &POST_KNOWLEDGE_KNOWLEDGEBASES);
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    #[inline]
    pub fn get_knowledge_knowledgebase(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebase> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    #[inline]
    pub fn delete_knowledge_knowledgebase(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeKnowledgebase> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_KNOWLEDGEBASE)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::KnowledgeBaseUpdateRequest,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebase> {
        let mut call = rt::Call::new(&self.client, &PATCH_KNOWLEDGE_KNOWLEDGEBASE)
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `include_document_count`
    /// - `is_root`
    /// - `name`
    /// - `page_size`
    /// - `parent_id`
    /// - `sort_by`
    #[inline]
    pub fn get_knowledge_knowledgebase_categories(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseCategories> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_CATEGORIES)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_categories(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::CategoryCreateRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseCategories> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_CATEGORIES,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `category_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_category(
        &self,
        knowledge_base_id: impl Into<String>,
        category_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseCategory> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY)
                .path(&knowledge_base_id.into())
                .path(&category_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `category_id`
    #[inline]
    pub fn delete_knowledge_knowledgebase_category(
        &self,
        knowledge_base_id: impl Into<String>,
        category_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeKnowledgebaseCategory> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY)
                .path(&knowledge_base_id.into())
                .path(&category_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `category_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_category(
        &self,
        knowledge_base_id: impl Into<String>,
        category_id: impl Into<String>,
        body: models::CategoryUpdateRequest,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseCategory> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY,
            )
            .path(&knowledge_base_id.into())
            .path(&category_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_chunks_search(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseChunksSearch> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_KNOWLEDGEBASE_CHUNKS_SEARCH)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search/{searchId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `search_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_chunks_search_search_id(
        &self,
        knowledge_base_id: impl Into<String>,
        search_id: impl Into<String>,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseChunksSearchSearchId> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_KNOWLEDGE_KNOWLEDGEBASE_CHUNKS_SEARCH_SEARCH_ID,
                )
                .path(&knowledge_base_id.into())
                .path(&search_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `category_id`
    /// - `document_id`
    /// - `expand`
    /// - `external_ids`
    /// - `include_drafts`
    /// - `include_subcategories`
    /// - `interval`
    /// - `label_ids`
    /// - `page_size`
    #[inline]
    pub fn get_knowledge_knowledgebase_documents(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocuments> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_documents(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::KnowledgeDocumentReq,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocuments> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_documents_answers(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::KnowledgeDocumentsAnswerFilter,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsAnswers> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_ANSWERS,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_documents_bulk_remove(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::KnowledgeDocumentBulkRemoveRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsBulkRemove> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_BULK_REMOVE,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_documents_bulk_update(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::KnowledgeDocumentBulkUpdateRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsBulkUpdate> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_BULK_UPDATE,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/feedback`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `app_type`
    /// - `before`
    /// - `document_variation_id`
    /// - `document_version_id`
    /// - `only_commented`
    /// - `page_size`
    /// - `query_type`
    /// - `queue_id`
    /// - `state`
    /// - `user_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_documents_feedback(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentsFeedback> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_FEEDBACK)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_documents_presentations(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsPresentations> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_PRESENTATIONS,
                )
                .path(&knowledge_base_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_documents_query(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsQuery> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_QUERY)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_documents_search(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsSearch> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_documents_search_suggestions(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsSearchSuggestions> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH_SUGGESTIONS,
                )
                .path(&knowledge_base_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `search_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_documents_search_search_id(
        &self,
        knowledge_base_id: impl Into<String>,
        search_id: impl Into<String>,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseDocumentsSearchSearchId> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH_SEARCH_ID,
                )
                .path(&knowledge_base_id.into())
                .path(&search_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_documents_versions_bulk_add(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::KnowledgeDocumentBulkVersionAddRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsVersionsBulkAdd> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_VERSIONS_BULK_ADD,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `state`
    #[inline]
    pub fn get_knowledge_knowledgebase_document(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocument> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT)
                .path(&knowledge_base_id.into())
                .path(&document_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    #[inline]
    pub fn delete_knowledge_knowledgebase_document(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeKnowledgebaseDocument> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT)
                .path(&knowledge_base_id.into())
                .path(&document_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_document(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        body: models::KnowledgeDocumentReq,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseDocument> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT,
            )
            .path(&knowledge_base_id.into())
            .path(&document_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_document_copies(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentCopies> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_COPIES)
                .path(&knowledge_base_id.into())
                .path(&document_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `app_type`
    /// - `before`
    /// - `document_variation_id`
    /// - `document_version_id`
    /// - `only_commented`
    /// - `page_size`
    /// - `query_type`
    /// - `queue_id`
    /// - `state`
    /// - `user_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_document_feedback(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentFeedback> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK)
                .path(&knowledge_base_id.into())
                .path(&document_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_document_feedback(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentFeedback> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK)
                .path(&knowledge_base_id.into())
                .path(&document_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `feedback_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_document_feedback_feedback_id(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        feedback_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentFeedbackFeedbackId> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK_FEEDBACK_ID,
                )
                .path(&knowledge_base_id.into())
                .path(&document_id.into())
                .path(&feedback_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `feedback_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_document_feedback_feedback_id(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        feedback_id: impl Into<String>,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK_FEEDBACK_ID,
                )
                .path(&knowledge_base_id.into())
                .path(&document_id.into())
                .path(&feedback_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `document_state`
    /// - `expand`
    /// - `page_size`
    #[inline]
    pub fn get_knowledge_knowledgebase_document_variations(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVariations> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATIONS)
                .path(&knowledge_base_id.into())
                .path(&document_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_document_variations(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        body: models::DocumentVariationRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentVariations> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATIONS,
            )
            .path(&knowledge_base_id.into())
            .path(&document_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `document_variation_id`
    ///
    /// Optional, set on the request:
    /// - `document_state`
    /// - `expand`
    #[inline]
    pub fn get_knowledge_knowledgebase_document_variation(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        document_variation_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVariation> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION)
                .path(&knowledge_base_id.into())
                .path(&document_id.into())
                .path(&document_variation_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `document_variation_id`
    #[inline]
    pub fn delete_knowledge_knowledgebase_document_variation(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        document_variation_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeKnowledgebaseDocumentVariation> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION,
                )
                .path(&knowledge_base_id.into())
                .path(&document_id.into())
                .path(&document_variation_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `document_variation_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_document_variation(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        document_variation_id: impl Into<String>,
        body: models::DocumentVariationRequest,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseDocumentVariation> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION,
            )
            .path(&knowledge_base_id.into())
            .path(&document_id.into())
            .path(&document_variation_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `page_size`
    #[inline]
    pub fn get_knowledge_knowledgebase_document_versions(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVersions> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSIONS)
                .path(&knowledge_base_id.into())
                .path(&document_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_document_versions(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        body: models::KnowledgeDocumentVersion,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentVersions> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSIONS,
            )
            .path(&knowledge_base_id.into())
            .path(&document_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `version_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_knowledge_knowledgebase_document_version(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVersion> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION)
                .path(&knowledge_base_id.into())
                .path(&document_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `version_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_knowledge_knowledgebase_document_version_variations(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVersionVariations> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION_VARIATIONS,
                )
                .path(&knowledge_base_id.into())
                .path(&document_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    /// - `version_id`
    /// - `variation_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_document_version_variation(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
        version_id: impl Into<String>,
        variation_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVersionVariation> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION_VARIATION,
                )
                .path(&knowledge_base_id.into())
                .path(&document_id.into())
                .path(&version_id.into())
                .path(&variation_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_document_views(
        &self,
        knowledge_base_id: impl Into<String>,
        document_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentViews> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VIEWS)
                .path(&knowledge_base_id.into())
                .path(&document_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_export_jobs(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::KnowledgeExportJobRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseExportJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOBS,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `export_job_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_export_job(
        &self,
        knowledge_base_id: impl Into<String>,
        export_job_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseExportJob> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOB)
                .path(&knowledge_base_id.into())
                .path(&export_job_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `export_job_id`
    #[inline]
    pub fn delete_knowledge_knowledgebase_export_job(
        &self,
        knowledge_base_id: impl Into<String>,
        export_job_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeKnowledgebaseExportJob> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOB)
                .path(&knowledge_base_id.into())
                .path(&export_job_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_import_jobs(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::KnowledgeImportJobRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseImportJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOBS,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `import_job_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_knowledge_knowledgebase_import_job(
        &self,
        knowledge_base_id: impl Into<String>,
        import_job_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseImportJob> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB)
                .path(&knowledge_base_id.into())
                .path(&import_job_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `import_job_id`
    #[inline]
    pub fn delete_knowledge_knowledgebase_import_job(
        &self,
        knowledge_base_id: impl Into<String>,
        import_job_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeKnowledgebaseImportJob> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB)
                .path(&knowledge_base_id.into())
                .path(&import_job_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `import_job_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_import_job(
        &self,
        knowledge_base_id: impl Into<String>,
        import_job_id: impl Into<String>,
        body: models::ImportStatusRequest,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseImportJob> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB,
            )
            .path(&knowledge_base_id.into())
            .path(&import_job_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `include_document_count`
    /// - `name`
    /// - `page_size`
    #[inline]
    pub fn get_knowledge_knowledgebase_labels(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseLabels> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_LABELS)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_labels(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::LabelCreateRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseLabels> {
        let mut call = rt::Call::new(&self.client, &POST_KNOWLEDGE_KNOWLEDGEBASE_LABELS)
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `label_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_label(
        &self,
        knowledge_base_id: impl Into<String>,
        label_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseLabel> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_LABEL)
                .path(&knowledge_base_id.into())
                .path(&label_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `label_id`
    #[inline]
    pub fn delete_knowledge_knowledgebase_label(
        &self,
        knowledge_base_id: impl Into<String>,
        label_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeKnowledgebaseLabel> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_KNOWLEDGEBASE_LABEL)
                .path(&knowledge_base_id.into())
                .path(&label_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `label_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_label(
        &self,
        knowledge_base_id: impl Into<String>,
        label_id: impl Into<String>,
        body: models::LabelUpdateRequest,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseLabel> {
        let mut call = rt::Call::new(&self.client, &PATCH_KNOWLEDGE_KNOWLEDGEBASE_LABEL)
            .path(&knowledge_base_id.into())
            .path(&label_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `interval`
    /// - `page_size`
    /// - `source_id`
    /// - `status`
    /// - `r#type`
    /// - `user_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_operations(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseOperations> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_OPERATIONS)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_operations_users_query(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseOperationsUsersQuery> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_KNOWLEDGE_KNOWLEDGEBASE_OPERATIONS_USERS_QUERY,
                )
                .path(&knowledge_base_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_parse_jobs(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::KnowledgeParseJobRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseParseJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOBS,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `parse_job_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_knowledge_knowledgebase_parse_job(
        &self,
        knowledge_base_id: impl Into<String>,
        parse_job_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseParseJob> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB)
                .path(&knowledge_base_id.into())
                .path(&parse_job_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `parse_job_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_parse_job(
        &self,
        knowledge_base_id: impl Into<String>,
        parse_job_id: impl Into<String>,
        body: models::KnowledgeParseJobRequestPatch,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseParseJob> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB,
            )
            .path(&knowledge_base_id.into())
            .path(&parse_job_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `parse_job_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_parse_job_import(
        &self,
        knowledge_base_id: impl Into<String>,
        parse_job_id: impl Into<String>,
        body: models::KnowledgeParseJobRequestImport,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseParseJobImport> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB_IMPORT,
            )
            .path(&knowledge_base_id.into())
            .path(&parse_job_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `ids`
    /// - `r#type`
    #[inline]
    pub fn get_knowledge_knowledgebase_sources(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseSources> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_sources_salesforce(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::SalesforceSourceRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseSourcesSalesforce> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `source_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_knowledge_knowledgebase_sources_salesforce_source_id(
        &self,
        knowledge_base_id: impl Into<String>,
        source_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseSourcesSalesforceSourceId> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID,
                )
                .path(&knowledge_base_id.into())
                .path(&source_id.into()),
        )
    }
    /// `PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `source_id`
    /// - `body`
    #[inline]
    pub fn put_knowledge_knowledgebase_sources_salesforce_source_id(
        &self,
        knowledge_base_id: impl Into<String>,
        source_id: impl Into<String>,
        body: models::SalesforceSourceRequest,
    ) -> KnowledgeRequest<PutKnowledgeKnowledgebaseSourcesSalesforceSourceId> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID,
            )
            .path(&knowledge_base_id.into())
            .path(&source_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `source_id`
    #[inline]
    pub fn delete_knowledge_knowledgebase_sources_salesforce_source_id(
        &self,
        knowledge_base_id: impl Into<String>,
        source_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeKnowledgebaseSourcesSalesforceSourceId> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID,
                )
                .path(&knowledge_base_id.into())
                .path(&source_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `source_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_sources_salesforce_source_id_sync(
        &self,
        knowledge_base_id: impl Into<String>,
        source_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID_SYNC,
                )
                .path(&knowledge_base_id.into())
                .path(&source_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_sources_servicenow(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::ServiceNowSourceRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseSourcesServicenow> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `source_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_knowledge_knowledgebase_sources_servicenow_source_id(
        &self,
        knowledge_base_id: impl Into<String>,
        source_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseSourcesServicenowSourceId> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID,
                )
                .path(&knowledge_base_id.into())
                .path(&source_id.into()),
        )
    }
    /// `PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `source_id`
    /// - `body`
    #[inline]
    pub fn put_knowledge_knowledgebase_sources_servicenow_source_id(
        &self,
        knowledge_base_id: impl Into<String>,
        source_id: impl Into<String>,
        body: models::ServiceNowSourceRequest,
    ) -> KnowledgeRequest<PutKnowledgeKnowledgebaseSourcesServicenowSourceId> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID,
            )
            .path(&knowledge_base_id.into())
            .path(&source_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `source_id`
    #[inline]
    pub fn delete_knowledge_knowledgebase_sources_servicenow_source_id(
        &self,
        knowledge_base_id: impl Into<String>,
        source_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeKnowledgebaseSourcesServicenowSourceId> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID,
                )
                .path(&knowledge_base_id.into())
                .path(&source_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `source_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_sources_servicenow_source_id_sync(
        &self,
        knowledge_base_id: impl Into<String>,
        source_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseSourcesServicenowSourceIdSync> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID_SYNC,
                )
                .path(&knowledge_base_id.into())
                .path(&source_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_synchronize_jobs(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::KnowledgeSyncJobRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseSynchronizeJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOBS,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `sync_job_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_synchronize_job(
        &self,
        knowledge_base_id: impl Into<String>,
        sync_job_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseSynchronizeJob> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB)
                .path(&knowledge_base_id.into())
                .path(&sync_job_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `sync_job_id`
    #[inline]
    pub fn delete_knowledge_knowledgebase_synchronize_job(
        &self,
        knowledge_base_id: impl Into<String>,
        sync_job_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeKnowledgebaseSynchronizeJob> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB)
                .path(&knowledge_base_id.into())
                .path(&sync_job_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `sync_job_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_synchronize_job(
        &self,
        knowledge_base_id: impl Into<String>,
        sync_job_id: impl Into<String>,
        body: models::SyncStatusRequest,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseSynchronizeJob> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB,
            )
            .path(&knowledge_base_id.into())
            .path(&sync_job_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    ///
    /// Optional, set on the request:
    /// - `app`
    /// - `date_end`
    /// - `date_start`
    #[inline]
    pub fn get_knowledge_knowledgebase_unanswered_groups(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseUnansweredGroups> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUPS)
                .path(&knowledge_base_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `group_id`
    ///
    /// Optional, set on the request:
    /// - `app`
    /// - `date_end`
    /// - `date_start`
    #[inline]
    pub fn get_knowledge_knowledgebase_unanswered_group(
        &self,
        knowledge_base_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseUnansweredGroup> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP)
                .path(&knowledge_base_id.into())
                .path(&group_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `group_id`
    /// - `phrase_group_id`
    ///
    /// Optional, set on the request:
    /// - `app`
    /// - `date_end`
    /// - `date_start`
    #[inline]
    pub fn get_knowledge_knowledgebase_unanswered_group_phrasegroup(
        &self,
        knowledge_base_id: impl Into<String>,
        group_id: impl Into<String>,
        phrase_group_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseUnansweredGroupPhrasegroup> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP_PHRASEGROUP,
                )
                .path(&knowledge_base_id.into())
                .path(&group_id.into())
                .path(&phrase_group_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `group_id`
    /// - `phrase_group_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_knowledgebase_unanswered_group_phrasegroup(
        &self,
        knowledge_base_id: impl Into<String>,
        group_id: impl Into<String>,
        phrase_group_id: impl Into<String>,
        body: models::UnansweredPhraseGroupPatchRequestBody,
    ) -> KnowledgeRequest<PatchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP_PHRASEGROUP,
            )
            .path(&knowledge_base_id.into())
            .path(&group_id.into())
            .path(&phrase_group_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_knowledgebase_uploads_urls_jobs(
        &self,
        knowledge_base_id: impl Into<String>,
        body: models::CreateUploadSourceUrlJobRequest,
    ) -> KnowledgeRequest<PostKnowledgeKnowledgebaseUploadsUrlsJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOBS,
            )
            .path(&knowledge_base_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `knowledge_base_id`
    /// - `job_id`
    #[inline]
    pub fn get_knowledge_knowledgebase_uploads_urls_job(
        &self,
        knowledge_base_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeKnowledgebaseUploadsUrlsJob> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOB)
                .path(&knowledge_base_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/search`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_search(&self) -> KnowledgeRequest<PostKnowledgeSearch> {
        KnowledgeRequest::new(rt::Call::new(&self.client, &POST_KNOWLEDGE_SEARCH))
    }
    /// `POST /api/v2/knowledge/search/preview`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_search_preview(
        &self,
    ) -> KnowledgeRequest<PostKnowledgeSearchPreview> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_SEARCH_PREVIEW),
        )
    }
    /// `GET /api/v2/knowledge/settings`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `name`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `source_id`
    #[inline]
    pub fn get_knowledge_settings(&self) -> KnowledgeRequest<GetKnowledgeSettings> {
        KnowledgeRequest::new(rt::Call::new(&self.client, &GET_KNOWLEDGE_SETTINGS))
    }
    /// `POST /api/v2/knowledge/settings`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_settings(&self) -> KnowledgeRequest<PostKnowledgeSettings> {
        KnowledgeRequest::new(rt::Call::new(&self.client, &POST_KNOWLEDGE_SETTINGS))
    }
    /// `GET /api/v2/knowledge/settings/{knowledgeSettingId}`
    ///
    /// Arguments:
    /// - `knowledge_setting_id`
    #[inline]
    pub fn get_knowledge_setting(
        &self,
        knowledge_setting_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeSetting> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_SETTING)
                .path(&knowledge_setting_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/settings/{knowledgeSettingId}`
    ///
    /// Arguments:
    /// - `knowledge_setting_id`
    #[inline]
    pub fn delete_knowledge_setting(
        &self,
        knowledge_setting_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeSetting> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_SETTING)
                .path(&knowledge_setting_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/settings/{knowledgeSettingId}`
    ///
    /// Arguments:
    /// - `knowledge_setting_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_setting(
        &self,
        knowledge_setting_id: impl Into<String>,
        body: models::KnowledgeSettingsRequest,
    ) -> KnowledgeRequest<PatchKnowledgeSetting> {
        let mut call = rt::Call::new(&self.client, &PATCH_KNOWLEDGE_SETTING)
            .path(&knowledge_setting_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/sources`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_knowledge_sources(&self) -> KnowledgeRequest<GetKnowledgeSources> {
        KnowledgeRequest::new(rt::Call::new(&self.client, &GET_KNOWLEDGE_SOURCES))
    }
    /// `POST /api/v2/knowledge/sources`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_knowledge_sources(
        &self,
        body: models::V3SourceCreateRequest,
    ) -> KnowledgeRequest<PostKnowledgeSources> {
        let mut call = rt::Call::new(&self.client, &POST_KNOWLEDGE_SOURCES);
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/sources/synchronizations`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_knowledge_sources_synchronizations(
        &self,
    ) -> KnowledgeRequest<GetKnowledgeSourcesSynchronizations> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_SOURCES_SYNCHRONIZATIONS),
        )
    }
    /// `GET /api/v2/knowledge/sources/{sourceId}`
    ///
    /// Arguments:
    /// - `source_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_knowledge_source(
        &self,
        source_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeSource> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_SOURCE).path(&source_id.into()),
        )
    }
    /// `PUT /api/v2/knowledge/sources/{sourceId}`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `body`
    #[inline]
    pub fn put_knowledge_source(
        &self,
        source_id: impl Into<String>,
        body: models::V3SourceUpdateRequest,
    ) -> KnowledgeRequest<PutKnowledgeSource> {
        let mut call = rt::Call::new(&self.client, &PUT_KNOWLEDGE_SOURCE)
            .path(&source_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `DELETE /api/v2/knowledge/sources/{sourceId}`
    ///
    /// Arguments:
    /// - `source_id`
    #[inline]
    pub fn delete_knowledge_source(
        &self,
        source_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeSource> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_SOURCE).path(&source_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/sources/{sourceId}/synchronizations`
    ///
    /// Arguments:
    /// - `source_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_knowledge_source_synchronizations(
        &self,
        source_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeSourceSynchronizations> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_SOURCE_SYNCHRONIZATIONS)
                .path(&source_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/sources/{sourceId}/synchronizations`
    ///
    /// Arguments:
    /// - `source_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_knowledge_source_synchronizations(
        &self,
        source_id: impl Into<String>,
    ) -> KnowledgeRequest<PostKnowledgeSourceSynchronizations> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &POST_KNOWLEDGE_SOURCE_SYNCHRONIZATIONS)
                .path(&source_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `synchronization_id`
    #[inline]
    pub fn get_knowledge_source_synchronization(
        &self,
        source_id: impl Into<String>,
        synchronization_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeSourceSynchronization> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_SOURCE_SYNCHRONIZATION)
                .path(&source_id.into())
                .path(&synchronization_id.into()),
        )
    }
    /// `PATCH /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `synchronization_id`
    /// - `body`
    #[inline]
    pub fn patch_knowledge_source_synchronization(
        &self,
        source_id: impl Into<String>,
        synchronization_id: impl Into<String>,
        body: models::V3SynchronizationUpdateRequest,
    ) -> KnowledgeRequest<PatchKnowledgeSourceSynchronization> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_KNOWLEDGE_SOURCE_SYNCHRONIZATION,
            )
            .path(&source_id.into())
            .path(&synchronization_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `synchronization_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_knowledge_source_synchronization_deletions(
        &self,
        source_id: impl Into<String>,
        synchronization_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeSourceSynchronizationDeletions> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_SOURCE_SYNCHRONIZATION_DELETIONS)
                .path(&source_id.into())
                .path(&synchronization_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `synchronization_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_source_synchronization_deletions(
        &self,
        source_id: impl Into<String>,
        synchronization_id: impl Into<String>,
        body: models::V3SynchronizationFileDeletionRequest,
    ) -> KnowledgeRequest<PostKnowledgeSourceSynchronizationDeletions> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_SOURCE_SYNCHRONIZATION_DELETIONS,
            )
            .path(&source_id.into())
            .path(&synchronization_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `synchronization_id`
    /// - `file_id`
    #[inline]
    pub fn get_knowledge_source_synchronization_deletion(
        &self,
        source_id: impl Into<String>,
        synchronization_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeSourceSynchronizationDeletion> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_SOURCE_SYNCHRONIZATION_DELETION)
                .path(&source_id.into())
                .path(&synchronization_id.into())
                .path(&file_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId}`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `synchronization_id`
    /// - `file_id`
    #[inline]
    pub fn delete_knowledge_source_synchronization_deletion(
        &self,
        source_id: impl Into<String>,
        synchronization_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeSourceSynchronizationDeletion> {
        KnowledgeRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_KNOWLEDGE_SOURCE_SYNCHRONIZATION_DELETION,
                )
                .path(&source_id.into())
                .path(&synchronization_id.into())
                .path(&file_id.into()),
        )
    }
    /// `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `synchronization_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_knowledge_source_synchronization_uploads(
        &self,
        source_id: impl Into<String>,
        synchronization_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeSourceSynchronizationUploads> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_SOURCE_SYNCHRONIZATION_UPLOADS)
                .path(&source_id.into())
                .path(&synchronization_id.into()),
        )
    }
    /// `POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `synchronization_id`
    /// - `body`
    #[inline]
    pub fn post_knowledge_source_synchronization_uploads(
        &self,
        source_id: impl Into<String>,
        synchronization_id: impl Into<String>,
        body: models::V3SynchronizationUploadUrlRequest,
    ) -> KnowledgeRequest<PostKnowledgeSourceSynchronizationUploads> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_KNOWLEDGE_SOURCE_SYNCHRONIZATION_UPLOADS,
            )
            .path(&source_id.into())
            .path(&synchronization_id.into());
        call.body_json(&body);
        KnowledgeRequest::new(call)
    }
    /// `GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `synchronization_id`
    /// - `file_id`
    #[inline]
    pub fn get_knowledge_source_synchronization_upload(
        &self,
        source_id: impl Into<String>,
        synchronization_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> KnowledgeRequest<GetKnowledgeSourceSynchronizationUpload> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &GET_KNOWLEDGE_SOURCE_SYNCHRONIZATION_UPLOAD)
                .path(&source_id.into())
                .path(&synchronization_id.into())
                .path(&file_id.into()),
        )
    }
    /// `DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId}`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `synchronization_id`
    /// - `file_id`
    #[inline]
    pub fn delete_knowledge_source_synchronization_upload(
        &self,
        source_id: impl Into<String>,
        synchronization_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> KnowledgeRequest<DeleteKnowledgeSourceSynchronizationUpload> {
        KnowledgeRequest::new(
            rt::Call::new(&self.client, &DELETE_KNOWLEDGE_SOURCE_SYNCHRONIZATION_UPLOAD)
                .path(&source_id.into())
                .path(&synchronization_id.into())
                .path(&file_id.into()),
        )
    }
}
/// A request of [`KnowledgeApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `KnowledgeRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct KnowledgeRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> KnowledgeRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for KnowledgeRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for KnowledgeRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_KNOWLEDGE_CONNECTIONS: rt::Operation = rt::Operation::new(
        "getKnowledgeConnections",
        rt::Method::Get,
        &["/api/v2/knowledge/connections"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_connections`.
#[derive(Debug)]
pub enum GetKnowledgeConnections {}
impl rt::Endpoint for GetKnowledgeConnections {
    type Answer = models::ConnectionListing;
}
static POST_KNOWLEDGE_CONNECTIONS: rt::Operation = rt::Operation::new(
        "postKnowledgeConnections",
        rt::Method::Post,
        &["/api/v2/knowledge/connections"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_connections`.
#[derive(Debug)]
pub enum PostKnowledgeConnections {}
impl rt::Endpoint for PostKnowledgeConnections {
    type Answer = models::ConnectionCreateResponse;
}
static GET_KNOWLEDGE_CONNECTION: rt::Operation = rt::Operation::new(
        "getKnowledgeConnection",
        rt::Method::Get,
        &["/api/v2/knowledge/connections/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_connection`.
#[derive(Debug)]
pub enum GetKnowledgeConnection {}
impl rt::Endpoint for GetKnowledgeConnection {
    type Answer = models::ConnectionResponse;
}
impl KnowledgeRequest<GetKnowledgeConnection> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static DELETE_KNOWLEDGE_CONNECTION: rt::Operation = rt::Operation::new(
        "deleteKnowledgeConnection",
        rt::Method::Delete,
        &["/api/v2/knowledge/connections/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_connection`.
#[derive(Debug)]
pub enum DeleteKnowledgeConnection {}
impl rt::Endpoint for DeleteKnowledgeConnection {
    type Answer = models::ConnectionResponse;
}
static PATCH_KNOWLEDGE_CONNECTION: rt::Operation = rt::Operation::new(
        "patchKnowledgeConnection",
        rt::Method::Patch,
        &["/api/v2/knowledge/connections/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_connection`.
#[derive(Debug)]
pub enum PatchKnowledgeConnection {}
impl rt::Endpoint for PatchKnowledgeConnection {
    type Answer = models::ConnectionResponse;
}
impl KnowledgeRequest<PatchKnowledgeConnection> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ConnectionUpdateRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_KNOWLEDGE_CONNECTION_OPTIONS: rt::Operation = rt::Operation::new(
        "getKnowledgeConnectionOptions",
        rt::Method::Get,
        &["/api/v2/knowledge/connections/", "/options"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_connection_options`.
#[derive(Debug)]
pub enum GetKnowledgeConnectionOptions {}
impl rt::Endpoint for GetKnowledgeConnectionOptions {
    type Answer = models::ConnectionOptionListing;
}
impl KnowledgeRequest<GetKnowledgeConnectionOptions> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 200
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `parentId`.
    #[inline]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("parentId", value.into());
        self
    }
}
static POST_KNOWLEDGE_DOCUMENTUPLOADS: rt::Operation = rt::Operation::new(
        "postKnowledgeDocumentuploads",
        rt::Method::Post,
        &["/api/v2/knowledge/documentuploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_documentuploads`.
#[derive(Debug)]
pub enum PostKnowledgeDocumentuploads {}
impl rt::Endpoint for PostKnowledgeDocumentuploads {
    type Answer = models::UploadUrlResponse;
}
static POST_KNOWLEDGE_GUEST_SESSIONS: rt::Operation = rt::Operation::new(
        "postKnowledgeGuestSessions",
        rt::Method::Post,
        &["/api/v2/knowledge/guest/sessions"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_knowledge_guest_sessions`.
#[derive(Debug)]
pub enum PostKnowledgeGuestSessions {}
impl rt::Endpoint for PostKnowledgeGuestSessions {
    type Answer = models::KnowledgeGuestSession;
}
static GET_KNOWLEDGE_GUEST_SESSION_CATEGORIES: rt::Operation = rt::Operation::new(
        "getKnowledgeGuestSessionCategories",
        rt::Method::Get,
        &["/api/v2/knowledge/guest/sessions/", "/categories"],
    )
    .accept("application/json");
/// Marks the requests of `get_knowledge_guest_session_categories`.
#[derive(Debug)]
pub enum GetKnowledgeGuestSessionCategories {}
impl rt::Endpoint for GetKnowledgeGuestSessionCategories {
    type Answer = models::GuestCategoryResponseListing;
}
impl KnowledgeRequest<GetKnowledgeGuestSessionCategories> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `includeDocumentCount`.
    #[inline]
    pub fn include_document_count(mut self, value: bool) -> Self {
        self.call.query("includeDocumentCount", value.to_string());
        self
    }
    /// Sets `isRoot`.
    #[inline]
    pub fn is_root(mut self, value: bool) -> Self {
        self.call.query("isRoot", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `parentId`.
    #[inline]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("parentId", value.into());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: Name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static GET_KNOWLEDGE_GUEST_SESSION_DOCUMENTS: rt::Operation = rt::Operation::new(
        "getKnowledgeGuestSessionDocuments",
        rt::Method::Get,
        &["/api/v2/knowledge/guest/sessions/", "/documents"],
    )
    .accept("application/json");
/// Marks the requests of `get_knowledge_guest_session_documents`.
#[derive(Debug)]
pub enum GetKnowledgeGuestSessionDocuments {}
impl rt::Endpoint for GetKnowledgeGuestSessionDocuments {
    type Answer = models::KnowledgeGuestDocumentResponseListing;
}
impl KnowledgeRequest<GetKnowledgeGuestSessionDocuments> {
    /// Sets `categoryId`.
    #[inline]
    pub fn category_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "categoryId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_ANSWERS: rt::Operation = rt::Operation::new(
        "postKnowledgeGuestSessionDocumentsAnswers",
        rt::Method::Post,
        &["/api/v2/knowledge/guest/sessions/", "/documents/answers"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_knowledge_guest_session_documents_answers`.
#[derive(Debug)]
pub enum PostKnowledgeGuestSessionDocumentsAnswers {}
impl rt::Endpoint for PostKnowledgeGuestSessionDocumentsAnswers {
    type Answer = models::KnowledgeGuestAnswerDocumentsResponse;
}
static POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_PRESENTATIONS: rt::Operation = rt::Operation::new(
        "postKnowledgeGuestSessionDocumentsPresentations",
        rt::Method::Post,
        &["/api/v2/knowledge/guest/sessions/", "/documents/presentations"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_knowledge_guest_session_documents_presentations`.
#[derive(Debug)]
pub enum PostKnowledgeGuestSessionDocumentsPresentations {}
impl rt::Endpoint for PostKnowledgeGuestSessionDocumentsPresentations {
    type Answer = ();
}
impl KnowledgeRequest<PostKnowledgeGuestSessionDocumentsPresentations> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeGuestDocumentPresentation) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH: rt::Operation = rt::Operation::new(
        "postKnowledgeGuestSessionDocumentsSearch",
        rt::Method::Post,
        &["/api/v2/knowledge/guest/sessions/", "/documents/search"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_knowledge_guest_session_documents_search`.
#[derive(Debug)]
pub enum PostKnowledgeGuestSessionDocumentsSearch {}
impl rt::Endpoint for PostKnowledgeGuestSessionDocumentsSearch {
    type Answer = models::KnowledgeDocumentGuestSearch;
}
impl KnowledgeRequest<PostKnowledgeGuestSessionDocumentsSearch> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeDocumentGuestSearchRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH_SUGGESTIONS: rt::Operation = rt::Operation::new(
        "postKnowledgeGuestSessionDocumentsSearchSuggestions",
        rt::Method::Post,
        &["/api/v2/knowledge/guest/sessions/", "/documents/search/suggestions"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_knowledge_guest_session_documents_search_suggestions`.
#[derive(Debug)]
pub enum PostKnowledgeGuestSessionDocumentsSearchSuggestions {}
impl rt::Endpoint for PostKnowledgeGuestSessionDocumentsSearchSuggestions {
    type Answer = models::KnowledgeGuestDocumentSuggestion;
}
impl KnowledgeRequest<PostKnowledgeGuestSessionDocumentsSearchSuggestions> {
    /// Sets the body.
    #[inline]
    pub fn body(
        mut self,
        value: models::KnowledgeGuestDocumentSuggestionRequest,
    ) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_KNOWLEDGE_GUEST_SESSION_DOCUMENTS_SEARCH_SEARCH_ID: rt::Operation = rt::Operation::new(
        "patchKnowledgeGuestSessionDocumentsSearchSearchId",
        rt::Method::Patch,
        &["/api/v2/knowledge/guest/sessions/", "/documents/search/", ""],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `patch_knowledge_guest_session_documents_search_search_id`.
#[derive(Debug)]
pub enum PatchKnowledgeGuestSessionDocumentsSearchSearchId {}
impl rt::Endpoint for PatchKnowledgeGuestSessionDocumentsSearchSearchId {
    type Answer = ();
}
static GET_KNOWLEDGE_GUEST_SESSION_DOCUMENT: rt::Operation = rt::Operation::new(
        "getKnowledgeGuestSessionDocument",
        rt::Method::Get,
        &["/api/v2/knowledge/guest/sessions/", "/documents/", ""],
    )
    .accept("application/json");
/// Marks the requests of `get_knowledge_guest_session_document`.
#[derive(Debug)]
pub enum GetKnowledgeGuestSessionDocument {}
impl rt::Endpoint for GetKnowledgeGuestSessionDocument {
    type Answer = models::KnowledgeGuestDocumentResponse;
}
static POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_COPIES: rt::Operation = rt::Operation::new(
        "postKnowledgeGuestSessionDocumentCopies",
        rt::Method::Post,
        &["/api/v2/knowledge/guest/sessions/", "/documents/", "/copies"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_knowledge_guest_session_document_copies`.
#[derive(Debug)]
pub enum PostKnowledgeGuestSessionDocumentCopies {}
impl rt::Endpoint for PostKnowledgeGuestSessionDocumentCopies {
    type Answer = ();
}
impl KnowledgeRequest<PostKnowledgeGuestSessionDocumentCopies> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeGuestDocumentCopy) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_FEEDBACK: rt::Operation = rt::Operation::new(
        "postKnowledgeGuestSessionDocumentFeedback",
        rt::Method::Post,
        &["/api/v2/knowledge/guest/sessions/", "/documents/", "/feedback"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_knowledge_guest_session_document_feedback`.
#[derive(Debug)]
pub enum PostKnowledgeGuestSessionDocumentFeedback {}
impl rt::Endpoint for PostKnowledgeGuestSessionDocumentFeedback {
    type Answer = models::KnowledgeGuestDocumentFeedback;
}
impl KnowledgeRequest<PostKnowledgeGuestSessionDocumentFeedback> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeGuestDocumentFeedback) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_GUEST_SESSION_DOCUMENT_VIEWS: rt::Operation = rt::Operation::new(
        "postKnowledgeGuestSessionDocumentViews",
        rt::Method::Post,
        &["/api/v2/knowledge/guest/sessions/", "/documents/", "/views"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_knowledge_guest_session_document_views`.
#[derive(Debug)]
pub enum PostKnowledgeGuestSessionDocumentViews {}
impl rt::Endpoint for PostKnowledgeGuestSessionDocumentViews {
    type Answer = ();
}
impl KnowledgeRequest<PostKnowledgeGuestSessionDocumentViews> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeGuestDocumentView) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_KNOWLEDGE_INTEGRATION_OPTIONS: rt::Operation = rt::Operation::new(
        "getKnowledgeIntegrationOptions",
        rt::Method::Get,
        &["/api/v2/knowledge/integrations/", "/options"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_integration_options`.
#[derive(Debug)]
pub enum GetKnowledgeIntegrationOptions {}
impl rt::Endpoint for GetKnowledgeIntegrationOptions {
    type Answer = models::KnowledgeIntegrationOptionsResponse;
}
impl KnowledgeRequest<GetKnowledgeIntegrationOptions> {
    /// Sets `knowledgeBaseIds`.
    #[inline]
    pub fn knowledge_base_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "knowledgeBaseIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_KNOWLEDGE_KNOWLEDGEBASES: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebases",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebases`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebases {}
impl rt::Endpoint for GetKnowledgeKnowledgebases {
    type Answer = models::KnowledgeBaseListing;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebases> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `coreLanguage`.
    #[inline]
    pub fn core_language(mut self, value: impl Into<String>) -> Self {
        self.call.query("coreLanguage", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.call.query("limit", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `published`.
    #[inline]
    pub fn published(mut self, value: bool) -> Self {
        self.call.query("published", value.to_string());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASES: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebases",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebases`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebases {}
impl rt::Endpoint for PostKnowledgeKnowledgebases {
    type Answer = models::KnowledgeBase;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebase",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebase {}
impl rt::Endpoint for GetKnowledgeKnowledgebase {
    type Answer = models::KnowledgeBase;
}
static DELETE_KNOWLEDGE_KNOWLEDGEBASE: rt::Operation = rt::Operation::new(
        "deleteKnowledgeKnowledgebase",
        rt::Method::Delete,
        &["/api/v2/knowledge/knowledgebases/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_knowledgebase`.
#[derive(Debug)]
pub enum DeleteKnowledgeKnowledgebase {}
impl rt::Endpoint for DeleteKnowledgeKnowledgebase {
    type Answer = models::KnowledgeBase;
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebase",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebase {}
impl rt::Endpoint for PatchKnowledgeKnowledgebase {
    type Answer = models::KnowledgeBase;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_CATEGORIES: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseCategories",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/categories"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_categories`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseCategories {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseCategories {
    type Answer = models::CategoryResponseListing;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseCategories> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `includeDocumentCount`.
    #[inline]
    pub fn include_document_count(mut self, value: bool) -> Self {
        self.call.query("includeDocumentCount", value.to_string());
        self
    }
    /// Sets `isRoot`.
    #[inline]
    pub fn is_root(mut self, value: bool) -> Self {
        self.call.query("isRoot", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `parentId`.
    #[inline]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("parentId", value.into());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: Name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_CATEGORIES: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseCategories",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/categories"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_categories`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseCategories {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseCategories {
    type Answer = models::CategoryResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseCategory",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/categories/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_category`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseCategory {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseCategory {
    type Answer = models::CategoryResponse;
}
static DELETE_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY: rt::Operation = rt::Operation::new(
        "deleteKnowledgeKnowledgebaseCategory",
        rt::Method::Delete,
        &["/api/v2/knowledge/knowledgebases/", "/categories/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_knowledgebase_category`.
#[derive(Debug)]
pub enum DeleteKnowledgeKnowledgebaseCategory {}
impl rt::Endpoint for DeleteKnowledgeKnowledgebaseCategory {
    type Answer = models::CategoryResponse;
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_CATEGORY: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseCategory",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", "/categories/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_category`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseCategory {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseCategory {
    type Answer = models::CategoryResponse;
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_CHUNKS_SEARCH: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseChunksSearch",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/chunks/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_chunks_search`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseChunksSearch {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseChunksSearch {
    type Answer = models::KnowledgeDocumentChunkResponse;
}
impl KnowledgeRequest<PostKnowledgeKnowledgebaseChunksSearch> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeDocumentChunkRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_CHUNKS_SEARCH_SEARCH_ID: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseChunksSearchSearchId",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", "/chunks/search/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_chunks_search_search_id`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseChunksSearchSearchId {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseChunksSearchSearchId {
    type Answer = ();
}
impl KnowledgeRequest<PatchKnowledgeKnowledgebaseChunksSearchSearchId> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ChunkSearchRegisterRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocuments",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/documents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_documents`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocuments {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocuments {
    type Answer = models::KnowledgeDocumentResponseListing;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseDocuments> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `categoryId`.
    #[inline]
    pub fn category_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "categoryId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `documentId`.
    #[inline]
    pub fn document_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "documentId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `externalIds`.
    #[inline]
    pub fn external_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "externalIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeDrafts`.
    #[inline]
    pub fn include_drafts(mut self, value: bool) -> Self {
        self.call.query("includeDrafts", value.to_string());
        self
    }
    /// Sets `includeSubcategories`.
    #[inline]
    pub fn include_subcategories(mut self, value: bool) -> Self {
        self.call.query("includeSubcategories", value.to_string());
        self
    }
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
        self
    }
    /// Sets `labelIds`.
    #[inline]
    pub fn label_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "labelIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocuments",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_documents`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocuments {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocuments {
    type Answer = models::KnowledgeDocumentResponse;
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_ANSWERS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentsAnswers",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/answers"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_documents_answers`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentsAnswers {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentsAnswers {
    type Answer = models::KnowledgeAnswerDocumentsResponse;
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_BULK_REMOVE: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentsBulkRemove",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/bulk/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_documents_bulk_remove`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentsBulkRemove {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentsBulkRemove {
    type Answer = models::BulkResponse;
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_BULK_UPDATE: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentsBulkUpdate",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/bulk/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_documents_bulk_update`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentsBulkUpdate {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentsBulkUpdate {
    type Answer = models::BulkResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_FEEDBACK: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocumentsFeedback",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/documents/feedback"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_documents_feedback`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocumentsFeedback {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocumentsFeedback {
    type Answer = models::KnowledgeDocumentFeedbackResponseListing;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentsFeedback> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `appType`.
    #[inline]
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("appType", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `documentVariationId`.
    #[inline]
    pub fn document_variation_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("documentVariationId", value.into());
        self
    }
    /// Sets `documentVersionId`.
    #[inline]
    pub fn document_version_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("documentVersionId", value.into());
        self
    }
    /// Sets `onlyCommented`.
    #[inline]
    pub fn only_commented(mut self, value: bool) -> Self {
        self.call.query("onlyCommented", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `queryType`.
    #[inline]
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("queryType", value.into());
        self
    }
    /// Sets `queueId`.
    #[inline]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("queueId", value.into());
        self
    }
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
    /// Sets `userId`.
    #[inline]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("userId", value.into());
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_PRESENTATIONS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentsPresentations",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/presentations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_documents_presentations`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentsPresentations {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentsPresentations {
    type Answer = ();
}
impl KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsPresentations> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeDocumentPresentation) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_QUERY: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentsQuery",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_documents_query`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentsQuery {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentsQuery {
    type Answer = models::KnowledgeDocumentQueryResponse;
}
impl KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsQuery> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeDocumentQuery) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentsSearch",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_documents_search`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentsSearch {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentsSearch {
    type Answer = models::KnowledgeDocumentSearch;
}
impl KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsSearch> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeDocumentSearchRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH_SUGGESTIONS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentsSearchSuggestions",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/search/suggestions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_documents_search_suggestions`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentsSearchSuggestions {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentsSearchSuggestions {
    type Answer = models::KnowledgeDocumentSuggestion;
}
impl KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentsSearchSuggestions> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeDocumentSuggestionRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_SEARCH_SEARCH_ID: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseDocumentsSearchSearchId",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", "/documents/search/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_documents_search_search_id`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseDocumentsSearchSearchId {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseDocumentsSearchSearchId {
    type Answer = ();
}
impl KnowledgeRequest<PatchKnowledgeKnowledgebaseDocumentsSearchSearchId> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::SearchUpdateRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENTS_VERSIONS_BULK_ADD: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/versions/bulk/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_documents_versions_bulk_add`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentsVersionsBulkAdd {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentsVersionsBulkAdd {
    type Answer = models::BulkResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocument",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_document`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocument {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocument {
    type Answer = models::KnowledgeDocumentResponse;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseDocument> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
}
static DELETE_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT: rt::Operation = rt::Operation::new(
        "deleteKnowledgeKnowledgebaseDocument",
        rt::Method::Delete,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_knowledgebase_document`.
#[derive(Debug)]
pub enum DeleteKnowledgeKnowledgebaseDocument {}
impl rt::Endpoint for DeleteKnowledgeKnowledgebaseDocument {
    type Answer = ();
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseDocument",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_document`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseDocument {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseDocument {
    type Answer = models::KnowledgeDocumentResponse;
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_COPIES: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentCopies",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/copies"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_document_copies`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentCopies {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentCopies {
    type Answer = ();
}
impl KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentCopies> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeDocumentCopy) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocumentFeedback",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/feedback"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_document_feedback`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocumentFeedback {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocumentFeedback {
    type Answer = models::KnowledgeDocumentFeedbackResponseListing;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentFeedback> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `appType`.
    #[inline]
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("appType", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `documentVariationId`.
    #[inline]
    pub fn document_variation_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("documentVariationId", value.into());
        self
    }
    /// Sets `documentVersionId`.
    #[inline]
    pub fn document_version_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("documentVersionId", value.into());
        self
    }
    /// Sets `onlyCommented`.
    #[inline]
    pub fn only_commented(mut self, value: bool) -> Self {
        self.call.query("onlyCommented", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `queryType`.
    #[inline]
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("queryType", value.into());
        self
    }
    /// Sets `queueId`.
    #[inline]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("queueId", value.into());
        self
    }
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
    /// Sets `userId`.
    #[inline]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("userId", value.into());
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentFeedback",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/feedback"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_document_feedback`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentFeedback {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentFeedback {
    type Answer = models::KnowledgeDocumentFeedbackResponse;
}
impl KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentFeedback> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeDocumentFeedback) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK_FEEDBACK_ID: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/feedback/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_document_feedback_feedback_id`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocumentFeedbackFeedbackId {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocumentFeedbackFeedbackId {
    type Answer = models::KnowledgeDocumentFeedbackResponse;
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_FEEDBACK_FEEDBACK_ID: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/feedback/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_document_feedback_feedback_id`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId {
    type Answer = models::KnowledgeDocumentFeedbackResponse;
}
impl KnowledgeRequest<PatchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId> {
    /// Sets the body.
    #[inline]
    pub fn body(
        mut self,
        value: models::KnowledgeDocumentFeedbackUpdateRequest,
    ) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATIONS: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocumentVariations",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/variations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_document_variations`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocumentVariations {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocumentVariations {
    type Answer = models::DocumentVariationResponseListing;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVariations> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `documentState`.
    #[inline]
    pub fn document_state(mut self, value: impl Into<String>) -> Self {
        self.call.query("documentState", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATIONS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentVariations",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/variations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_document_variations`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentVariations {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentVariations {
    type Answer = models::DocumentVariationResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocumentVariation",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/variations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_document_variation`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocumentVariation {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocumentVariation {
    type Answer = models::DocumentVariationResponse;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVariation> {
    /// Sets `documentState`.
    #[inline]
    pub fn document_state(mut self, value: impl Into<String>) -> Self {
        self.call.query("documentState", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static DELETE_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION: rt::Operation = rt::Operation::new(
        "deleteKnowledgeKnowledgebaseDocumentVariation",
        rt::Method::Delete,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/variations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_knowledgebase_document_variation`.
#[derive(Debug)]
pub enum DeleteKnowledgeKnowledgebaseDocumentVariation {}
impl rt::Endpoint for DeleteKnowledgeKnowledgebaseDocumentVariation {
    type Answer = ();
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VARIATION: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseDocumentVariation",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/variations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_document_variation`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseDocumentVariation {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseDocumentVariation {
    type Answer = models::DocumentVariationResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSIONS: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocumentVersions",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_document_versions`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocumentVersions {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocumentVersions {
    type Answer = models::KnowledgeDocumentVersionListing;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVersions> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSIONS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentVersions",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/versions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_document_versions`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentVersions {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentVersions {
    type Answer = models::KnowledgeDocumentVersion;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocumentVersion",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_document_version`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocumentVersion {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocumentVersion {
    type Answer = models::KnowledgeDocumentVersion;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVersion> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION_VARIATIONS: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocumentVersionVariations",
        rt::Method::Get,
        &[
            "/api/v2/knowledge/knowledgebases/",
            "/documents/",
            "/versions/",
            "/variations",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_document_version_variations`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocumentVersionVariations {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocumentVersionVariations {
    type Answer = models::KnowledgeDocumentVersionVariationListing;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseDocumentVersionVariations> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VERSION_VARIATION: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseDocumentVersionVariation",
        rt::Method::Get,
        &[
            "/api/v2/knowledge/knowledgebases/",
            "/documents/",
            "/versions/",
            "/variations/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_document_version_variation`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseDocumentVersionVariation {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseDocumentVersionVariation {
    type Answer = models::KnowledgeDocumentVersionVariation;
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_DOCUMENT_VIEWS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseDocumentViews",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/documents/", "/views"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_document_views`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseDocumentViews {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseDocumentViews {
    type Answer = ();
}
impl KnowledgeRequest<PostKnowledgeKnowledgebaseDocumentViews> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeDocumentView) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOBS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseExportJobs",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/export/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_export_jobs`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseExportJobs {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseExportJobs {
    type Answer = models::KnowledgeExportJobResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOB: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseExportJob",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/export/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_export_job`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseExportJob {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseExportJob {
    type Answer = models::KnowledgeExportJobResponse;
}
static DELETE_KNOWLEDGE_KNOWLEDGEBASE_EXPORT_JOB: rt::Operation = rt::Operation::new(
        "deleteKnowledgeKnowledgebaseExportJob",
        rt::Method::Delete,
        &["/api/v2/knowledge/knowledgebases/", "/export/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_knowledgebase_export_job`.
#[derive(Debug)]
pub enum DeleteKnowledgeKnowledgebaseExportJob {}
impl rt::Endpoint for DeleteKnowledgeKnowledgebaseExportJob {
    type Answer = ();
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOBS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseImportJobs",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/import/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_import_jobs`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseImportJobs {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseImportJobs {
    type Answer = models::KnowledgeImportJobResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseImportJob",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/import/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_import_job`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseImportJob {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseImportJob {
    type Answer = models::KnowledgeImportJobResponse;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseImportJob> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static DELETE_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB: rt::Operation = rt::Operation::new(
        "deleteKnowledgeKnowledgebaseImportJob",
        rt::Method::Delete,
        &["/api/v2/knowledge/knowledgebases/", "/import/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_knowledgebase_import_job`.
#[derive(Debug)]
pub enum DeleteKnowledgeKnowledgebaseImportJob {}
impl rt::Endpoint for DeleteKnowledgeKnowledgebaseImportJob {
    type Answer = ();
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_IMPORT_JOB: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseImportJob",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", "/import/jobs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_import_job`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseImportJob {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseImportJob {
    type Answer = models::KnowledgeImportJobResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_LABELS: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseLabels",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/labels"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_labels`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseLabels {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseLabels {
    type Answer = models::LabelListing;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseLabels> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `includeDocumentCount`.
    #[inline]
    pub fn include_document_count(mut self, value: bool) -> Self {
        self.call.query("includeDocumentCount", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_LABELS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseLabels",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/labels"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_labels`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseLabels {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseLabels {
    type Answer = models::LabelResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_LABEL: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseLabel",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/labels/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_label`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseLabel {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseLabel {
    type Answer = models::LabelResponse;
}
static DELETE_KNOWLEDGE_KNOWLEDGEBASE_LABEL: rt::Operation = rt::Operation::new(
        "deleteKnowledgeKnowledgebaseLabel",
        rt::Method::Delete,
        &["/api/v2/knowledge/knowledgebases/", "/labels/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_knowledgebase_label`.
#[derive(Debug)]
pub enum DeleteKnowledgeKnowledgebaseLabel {}
impl rt::Endpoint for DeleteKnowledgeKnowledgebaseLabel {
    type Answer = models::LabelResponse;
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_LABEL: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseLabel",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", "/labels/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_label`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseLabel {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseLabel {
    type Answer = models::LabelResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_OPERATIONS: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseOperations",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/operations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_operations`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseOperations {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseOperations {
    type Answer = models::OperationListing;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseOperations> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `sourceId`.
    #[inline]
    pub fn source_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "sourceId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "status",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "type",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `userId`.
    #[inline]
    pub fn user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "userId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_OPERATIONS_USERS_QUERY: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseOperationsUsersQuery",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/operations/users/query"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_operations_users_query`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseOperationsUsersQuery {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseOperationsUsersQuery {
    type Answer = models::OperationCreatorUserResponse;
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOBS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseParseJobs",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/parse/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_parse_jobs`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseParseJobs {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseParseJobs {
    type Answer = models::KnowledgeParseJobResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseParseJob",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/parse/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_parse_job`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseParseJob {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseParseJob {
    type Answer = models::KnowledgeParseJobResponse;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseParseJob> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseParseJob",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", "/parse/jobs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_parse_job`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseParseJob {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseParseJob {
    type Answer = ();
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_PARSE_JOB_IMPORT: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseParseJobImport",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/parse/jobs/", "/import"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_parse_job_import`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseParseJobImport {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseParseJobImport {
    type Answer = ();
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseSources",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/sources"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_sources`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseSources {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseSources {
    type Answer = Vec<models::SourceBaseResponse>;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseSources> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `ids`.
    #[inline]
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "ids",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseSourcesSalesforce",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/sources/salesforce"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_sources_salesforce`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseSourcesSalesforce {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseSourcesSalesforce {
    type Answer = models::KnowledgeSyncJobResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseSourcesSalesforceSourceId",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/sources/salesforce/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_sources_salesforce_source_id`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseSourcesSalesforceSourceId {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseSourcesSalesforceSourceId {
    type Answer = models::SalesforceSourceResponse;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseSourcesSalesforceSourceId> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID: rt::Operation = rt::Operation::new(
        "putKnowledgeKnowledgebaseSourcesSalesforceSourceId",
        rt::Method::Put,
        &["/api/v2/knowledge/knowledgebases/", "/sources/salesforce/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_knowledge_knowledgebase_sources_salesforce_source_id`.
#[derive(Debug)]
pub enum PutKnowledgeKnowledgebaseSourcesSalesforceSourceId {}
impl rt::Endpoint for PutKnowledgeKnowledgebaseSourcesSalesforceSourceId {
    type Answer = models::SalesforceSourceResponse;
}
static DELETE_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID: rt::Operation = rt::Operation::new(
        "deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId",
        rt::Method::Delete,
        &["/api/v2/knowledge/knowledgebases/", "/sources/salesforce/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_knowledgebase_sources_salesforce_source_id`.
#[derive(Debug)]
pub enum DeleteKnowledgeKnowledgebaseSourcesSalesforceSourceId {}
impl rt::Endpoint for DeleteKnowledgeKnowledgebaseSourcesSalesforceSourceId {
    type Answer = ();
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SALESFORCE_SOURCE_ID_SYNC: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/sources/salesforce/", "/sync"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_sources_salesforce_source_id_sync`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync {
    type Answer = models::SourceSyncResponse;
}
impl KnowledgeRequest<PostKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: rt::Value) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseSourcesServicenow",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/sources/servicenow"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_sources_servicenow`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseSourcesServicenow {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseSourcesServicenow {
    type Answer = models::KnowledgeSyncJobResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseSourcesServicenowSourceId",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/sources/servicenow/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_sources_servicenow_source_id`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseSourcesServicenowSourceId {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseSourcesServicenowSourceId {
    type Answer = models::ServiceNowSourceResponse;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseSourcesServicenowSourceId> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID: rt::Operation = rt::Operation::new(
        "putKnowledgeKnowledgebaseSourcesServicenowSourceId",
        rt::Method::Put,
        &["/api/v2/knowledge/knowledgebases/", "/sources/servicenow/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_knowledge_knowledgebase_sources_servicenow_source_id`.
#[derive(Debug)]
pub enum PutKnowledgeKnowledgebaseSourcesServicenowSourceId {}
impl rt::Endpoint for PutKnowledgeKnowledgebaseSourcesServicenowSourceId {
    type Answer = models::ServiceNowSourceResponse;
}
static DELETE_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID: rt::Operation = rt::Operation::new(
        "deleteKnowledgeKnowledgebaseSourcesServicenowSourceId",
        rt::Method::Delete,
        &["/api/v2/knowledge/knowledgebases/", "/sources/servicenow/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_knowledgebase_sources_servicenow_source_id`.
#[derive(Debug)]
pub enum DeleteKnowledgeKnowledgebaseSourcesServicenowSourceId {}
impl rt::Endpoint for DeleteKnowledgeKnowledgebaseSourcesServicenowSourceId {
    type Answer = ();
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_SOURCES_SERVICENOW_SOURCE_ID_SYNC: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/sources/servicenow/", "/sync"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_sources_servicenow_source_id_sync`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseSourcesServicenowSourceIdSync {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseSourcesServicenowSourceIdSync {
    type Answer = models::SourceSyncResponse;
}
impl KnowledgeRequest<PostKnowledgeKnowledgebaseSourcesServicenowSourceIdSync> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: rt::Value) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOBS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseSynchronizeJobs",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/synchronize/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_synchronize_jobs`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseSynchronizeJobs {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseSynchronizeJobs {
    type Answer = models::KnowledgeSyncJobResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseSynchronizeJob",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/synchronize/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_synchronize_job`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseSynchronizeJob {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseSynchronizeJob {
    type Answer = models::KnowledgeSyncJobResponse;
}
static DELETE_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB: rt::Operation = rt::Operation::new(
        "deleteKnowledgeKnowledgebaseSynchronizeJob",
        rt::Method::Delete,
        &["/api/v2/knowledge/knowledgebases/", "/synchronize/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_knowledgebase_synchronize_job`.
#[derive(Debug)]
pub enum DeleteKnowledgeKnowledgebaseSynchronizeJob {}
impl rt::Endpoint for DeleteKnowledgeKnowledgebaseSynchronizeJob {
    type Answer = ();
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_SYNCHRONIZE_JOB: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseSynchronizeJob",
        rt::Method::Patch,
        &["/api/v2/knowledge/knowledgebases/", "/synchronize/jobs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_synchronize_job`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseSynchronizeJob {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseSynchronizeJob {
    type Answer = models::KnowledgeSyncJobResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUPS: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseUnansweredGroups",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/unanswered/groups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_unanswered_groups`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseUnansweredGroups {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseUnansweredGroups {
    type Answer = models::UnansweredGroups;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseUnansweredGroups> {
    /// Sets `app`.
    #[inline]
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.call.query("app", value.into());
        self
    }
    /// Sets `dateEnd`.
    #[inline]
    pub fn date_end(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateEnd", value.into());
        self
    }
    /// Sets `dateStart`.
    #[inline]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateStart", value.into());
        self
    }
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseUnansweredGroup",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/unanswered/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_unanswered_group`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseUnansweredGroup {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseUnansweredGroup {
    type Answer = models::UnansweredGroup;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseUnansweredGroup> {
    /// Sets `app`.
    #[inline]
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.call.query("app", value.into());
        self
    }
    /// Sets `dateEnd`.
    #[inline]
    pub fn date_end(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateEnd", value.into());
        self
    }
    /// Sets `dateStart`.
    #[inline]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateStart", value.into());
        self
    }
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP_PHRASEGROUP: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup",
        rt::Method::Get,
        &[
            "/api/v2/knowledge/knowledgebases/",
            "/unanswered/groups/",
            "/phrasegroups/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_unanswered_group_phrasegroup`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseUnansweredGroupPhrasegroup {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseUnansweredGroupPhrasegroup {
    type Answer = models::UnansweredPhraseGroup;
}
impl KnowledgeRequest<GetKnowledgeKnowledgebaseUnansweredGroupPhrasegroup> {
    /// Sets `app`.
    #[inline]
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.call.query("app", value.into());
        self
    }
    /// Sets `dateEnd`.
    #[inline]
    pub fn date_end(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateEnd", value.into());
        self
    }
    /// Sets `dateStart`.
    #[inline]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateStart", value.into());
        self
    }
}
static PATCH_KNOWLEDGE_KNOWLEDGEBASE_UNANSWERED_GROUP_PHRASEGROUP: rt::Operation = rt::Operation::new(
        "patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup",
        rt::Method::Patch,
        &[
            "/api/v2/knowledge/knowledgebases/",
            "/unanswered/groups/",
            "/phrasegroups/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_knowledgebase_unanswered_group_phrasegroup`.
#[derive(Debug)]
pub enum PatchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup {}
impl rt::Endpoint for PatchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup {
    type Answer = models::UnansweredPhraseGroupUpdateResponse;
}
static POST_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOBS: rt::Operation = rt::Operation::new(
        "postKnowledgeKnowledgebaseUploadsUrlsJobs",
        rt::Method::Post,
        &["/api/v2/knowledge/knowledgebases/", "/uploads/urls/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_knowledgebase_uploads_urls_jobs`.
#[derive(Debug)]
pub enum PostKnowledgeKnowledgebaseUploadsUrlsJobs {}
impl rt::Endpoint for PostKnowledgeKnowledgebaseUploadsUrlsJobs {
    type Answer = models::CreateUploadSourceUrlJobResponse;
}
static GET_KNOWLEDGE_KNOWLEDGEBASE_UPLOADS_URLS_JOB: rt::Operation = rt::Operation::new(
        "getKnowledgeKnowledgebaseUploadsUrlsJob",
        rt::Method::Get,
        &["/api/v2/knowledge/knowledgebases/", "/uploads/urls/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_knowledgebase_uploads_urls_job`.
#[derive(Debug)]
pub enum GetKnowledgeKnowledgebaseUploadsUrlsJob {}
impl rt::Endpoint for GetKnowledgeKnowledgebaseUploadsUrlsJob {
    type Answer = models::GetUploadSourceUrlJobStatusResponse;
}
static POST_KNOWLEDGE_SEARCH: rt::Operation = rt::Operation::new(
        "postKnowledgeSearch",
        rt::Method::Post,
        &["/api/v2/knowledge/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_search`.
#[derive(Debug)]
pub enum PostKnowledgeSearch {}
impl rt::Endpoint for PostKnowledgeSearch {
    type Answer = models::KnowledgeSourcesSearchResponse;
}
impl KnowledgeRequest<PostKnowledgeSearch> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeSourcesSearchRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_KNOWLEDGE_SEARCH_PREVIEW: rt::Operation = rt::Operation::new(
        "postKnowledgeSearchPreview",
        rt::Method::Post,
        &["/api/v2/knowledge/search/preview"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_search_preview`.
#[derive(Debug)]
pub enum PostKnowledgeSearchPreview {}
impl rt::Endpoint for PostKnowledgeSearchPreview {
    type Answer = models::KnowledgeSearchPreviewResponse;
}
impl KnowledgeRequest<PostKnowledgeSearchPreview> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeSearchPreviewRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_KNOWLEDGE_SETTINGS: rt::Operation = rt::Operation::new(
        "getKnowledgeSettings",
        rt::Method::Get,
        &["/api/v2/knowledge/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_settings`.
#[derive(Debug)]
pub enum GetKnowledgeSettings {}
impl rt::Endpoint for GetKnowledgeSettings {
    type Answer = models::KnowledgeSettingListing;
}
impl KnowledgeRequest<GetKnowledgeSettings> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `sourceId`.
    #[inline]
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("sourceId", value.into());
        self
    }
}
static POST_KNOWLEDGE_SETTINGS: rt::Operation = rt::Operation::new(
        "postKnowledgeSettings",
        rt::Method::Post,
        &["/api/v2/knowledge/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_settings`.
#[derive(Debug)]
pub enum PostKnowledgeSettings {}
impl rt::Endpoint for PostKnowledgeSettings {
    type Answer = models::KnowledgeSettingsResponse;
}
impl KnowledgeRequest<PostKnowledgeSettings> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::KnowledgeSettingsRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_KNOWLEDGE_SETTING: rt::Operation = rt::Operation::new(
        "getKnowledgeSetting",
        rt::Method::Get,
        &["/api/v2/knowledge/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_setting`.
#[derive(Debug)]
pub enum GetKnowledgeSetting {}
impl rt::Endpoint for GetKnowledgeSetting {
    type Answer = models::KnowledgeSettingsResponse;
}
static DELETE_KNOWLEDGE_SETTING: rt::Operation = rt::Operation::new(
        "deleteKnowledgeSetting",
        rt::Method::Delete,
        &["/api/v2/knowledge/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_setting`.
#[derive(Debug)]
pub enum DeleteKnowledgeSetting {}
impl rt::Endpoint for DeleteKnowledgeSetting {
    type Answer = ();
}
static PATCH_KNOWLEDGE_SETTING: rt::Operation = rt::Operation::new(
        "patchKnowledgeSetting",
        rt::Method::Patch,
        &["/api/v2/knowledge/settings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_setting`.
#[derive(Debug)]
pub enum PatchKnowledgeSetting {}
impl rt::Endpoint for PatchKnowledgeSetting {
    type Answer = models::KnowledgeSettingsResponse;
}
static GET_KNOWLEDGE_SOURCES: rt::Operation = rt::Operation::new(
        "getKnowledgeSources",
        rt::Method::Get,
        &["/api/v2/knowledge/sources"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_sources`.
#[derive(Debug)]
pub enum GetKnowledgeSources {}
impl rt::Endpoint for GetKnowledgeSources {
    type Answer = models::V3SourceExpandableListing;
}
impl KnowledgeRequest<GetKnowledgeSources> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_KNOWLEDGE_SOURCES: rt::Operation = rt::Operation::new(
        "postKnowledgeSources",
        rt::Method::Post,
        &["/api/v2/knowledge/sources"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_sources`.
#[derive(Debug)]
pub enum PostKnowledgeSources {}
impl rt::Endpoint for PostKnowledgeSources {
    type Answer = models::V3SourceDetailedResponse;
}
static GET_KNOWLEDGE_SOURCES_SYNCHRONIZATIONS: rt::Operation = rt::Operation::new(
        "getKnowledgeSourcesSynchronizations",
        rt::Method::Get,
        &["/api/v2/knowledge/sources/synchronizations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_sources_synchronizations`.
#[derive(Debug)]
pub enum GetKnowledgeSourcesSynchronizations {}
impl rt::Endpoint for GetKnowledgeSourcesSynchronizations {
    type Answer = models::V3SynchronizationListing;
}
impl KnowledgeRequest<GetKnowledgeSourcesSynchronizations> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_KNOWLEDGE_SOURCE: rt::Operation = rt::Operation::new(
        "getKnowledgeSource",
        rt::Method::Get,
        &["/api/v2/knowledge/sources/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_source`.
#[derive(Debug)]
pub enum GetKnowledgeSource {}
impl rt::Endpoint for GetKnowledgeSource {
    type Answer = models::V3SourceExpandableResponse;
}
impl KnowledgeRequest<GetKnowledgeSource> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_KNOWLEDGE_SOURCE: rt::Operation = rt::Operation::new(
        "putKnowledgeSource",
        rt::Method::Put,
        &["/api/v2/knowledge/sources/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_knowledge_source`.
#[derive(Debug)]
pub enum PutKnowledgeSource {}
impl rt::Endpoint for PutKnowledgeSource {
    type Answer = models::V3SourceDetailedResponse;
}
static DELETE_KNOWLEDGE_SOURCE: rt::Operation = rt::Operation::new(
        "deleteKnowledgeSource",
        rt::Method::Delete,
        &["/api/v2/knowledge/sources/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_source`.
#[derive(Debug)]
pub enum DeleteKnowledgeSource {}
impl rt::Endpoint for DeleteKnowledgeSource {
    type Answer = ();
}
static GET_KNOWLEDGE_SOURCE_SYNCHRONIZATIONS: rt::Operation = rt::Operation::new(
        "getKnowledgeSourceSynchronizations",
        rt::Method::Get,
        &["/api/v2/knowledge/sources/", "/synchronizations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_source_synchronizations`.
#[derive(Debug)]
pub enum GetKnowledgeSourceSynchronizations {}
impl rt::Endpoint for GetKnowledgeSourceSynchronizations {
    type Answer = models::V3SynchronizationListing;
}
impl KnowledgeRequest<GetKnowledgeSourceSynchronizations> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_KNOWLEDGE_SOURCE_SYNCHRONIZATIONS: rt::Operation = rt::Operation::new(
        "postKnowledgeSourceSynchronizations",
        rt::Method::Post,
        &["/api/v2/knowledge/sources/", "/synchronizations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_source_synchronizations`.
#[derive(Debug)]
pub enum PostKnowledgeSourceSynchronizations {}
impl rt::Endpoint for PostKnowledgeSourceSynchronizations {
    type Answer = models::V3Synchronization;
}
impl KnowledgeRequest<PostKnowledgeSourceSynchronizations> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::V3StartManualSyncRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_KNOWLEDGE_SOURCE_SYNCHRONIZATION: rt::Operation = rt::Operation::new(
        "getKnowledgeSourceSynchronization",
        rt::Method::Get,
        &["/api/v2/knowledge/sources/", "/synchronizations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_source_synchronization`.
#[derive(Debug)]
pub enum GetKnowledgeSourceSynchronization {}
impl rt::Endpoint for GetKnowledgeSourceSynchronization {
    type Answer = models::V3Synchronization;
}
static PATCH_KNOWLEDGE_SOURCE_SYNCHRONIZATION: rt::Operation = rt::Operation::new(
        "patchKnowledgeSourceSynchronization",
        rt::Method::Patch,
        &["/api/v2/knowledge/sources/", "/synchronizations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_knowledge_source_synchronization`.
#[derive(Debug)]
pub enum PatchKnowledgeSourceSynchronization {}
impl rt::Endpoint for PatchKnowledgeSourceSynchronization {
    type Answer = models::V3Synchronization;
}
static GET_KNOWLEDGE_SOURCE_SYNCHRONIZATION_DELETIONS: rt::Operation = rt::Operation::new(
        "getKnowledgeSourceSynchronizationDeletions",
        rt::Method::Get,
        &["/api/v2/knowledge/sources/", "/synchronizations/", "/deletions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_source_synchronization_deletions`.
#[derive(Debug)]
pub enum GetKnowledgeSourceSynchronizationDeletions {}
impl rt::Endpoint for GetKnowledgeSourceSynchronizationDeletions {
    type Answer = models::V3SynchronizationDeletionListing;
}
impl KnowledgeRequest<GetKnowledgeSourceSynchronizationDeletions> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_KNOWLEDGE_SOURCE_SYNCHRONIZATION_DELETIONS: rt::Operation = rt::Operation::new(
        "postKnowledgeSourceSynchronizationDeletions",
        rt::Method::Post,
        &["/api/v2/knowledge/sources/", "/synchronizations/", "/deletions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_source_synchronization_deletions`.
#[derive(Debug)]
pub enum PostKnowledgeSourceSynchronizationDeletions {}
impl rt::Endpoint for PostKnowledgeSourceSynchronizationDeletions {
    type Answer = models::V3SynchronizationDeletion;
}
static GET_KNOWLEDGE_SOURCE_SYNCHRONIZATION_DELETION: rt::Operation = rt::Operation::new(
        "getKnowledgeSourceSynchronizationDeletion",
        rt::Method::Get,
        &["/api/v2/knowledge/sources/", "/synchronizations/", "/deletions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_source_synchronization_deletion`.
#[derive(Debug)]
pub enum GetKnowledgeSourceSynchronizationDeletion {}
impl rt::Endpoint for GetKnowledgeSourceSynchronizationDeletion {
    type Answer = models::V3SynchronizationDeletion;
}
static DELETE_KNOWLEDGE_SOURCE_SYNCHRONIZATION_DELETION: rt::Operation = rt::Operation::new(
        "deleteKnowledgeSourceSynchronizationDeletion",
        rt::Method::Delete,
        &["/api/v2/knowledge/sources/", "/synchronizations/", "/deletions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_source_synchronization_deletion`.
#[derive(Debug)]
pub enum DeleteKnowledgeSourceSynchronizationDeletion {}
impl rt::Endpoint for DeleteKnowledgeSourceSynchronizationDeletion {
    type Answer = ();
}
static GET_KNOWLEDGE_SOURCE_SYNCHRONIZATION_UPLOADS: rt::Operation = rt::Operation::new(
        "getKnowledgeSourceSynchronizationUploads",
        rt::Method::Get,
        &["/api/v2/knowledge/sources/", "/synchronizations/", "/uploads"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_source_synchronization_uploads`.
#[derive(Debug)]
pub enum GetKnowledgeSourceSynchronizationUploads {}
impl rt::Endpoint for GetKnowledgeSourceSynchronizationUploads {
    type Answer = models::V3SynchronizationUploadListing;
}
impl KnowledgeRequest<GetKnowledgeSourceSynchronizationUploads> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_KNOWLEDGE_SOURCE_SYNCHRONIZATION_UPLOADS: rt::Operation = rt::Operation::new(
        "postKnowledgeSourceSynchronizationUploads",
        rt::Method::Post,
        &["/api/v2/knowledge/sources/", "/synchronizations/", "/uploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_knowledge_source_synchronization_uploads`.
#[derive(Debug)]
pub enum PostKnowledgeSourceSynchronizationUploads {}
impl rt::Endpoint for PostKnowledgeSourceSynchronizationUploads {
    type Answer = models::V3SynchronizationUploadUrlResponse;
}
static GET_KNOWLEDGE_SOURCE_SYNCHRONIZATION_UPLOAD: rt::Operation = rt::Operation::new(
        "getKnowledgeSourceSynchronizationUpload",
        rt::Method::Get,
        &["/api/v2/knowledge/sources/", "/synchronizations/", "/uploads/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_knowledge_source_synchronization_upload`.
#[derive(Debug)]
pub enum GetKnowledgeSourceSynchronizationUpload {}
impl rt::Endpoint for GetKnowledgeSourceSynchronizationUpload {
    type Answer = models::V3SynchronizationUpload;
}
static DELETE_KNOWLEDGE_SOURCE_SYNCHRONIZATION_UPLOAD: rt::Operation = rt::Operation::new(
        "deleteKnowledgeSourceSynchronizationUpload",
        rt::Method::Delete,
        &["/api/v2/knowledge/sources/", "/synchronizations/", "/uploads/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_knowledge_source_synchronization_upload`.
#[derive(Debug)]
pub enum DeleteKnowledgeSourceSynchronizationUpload {}
impl rt::Endpoint for DeleteKnowledgeSourceSynchronizationUpload {
    type Answer = ();
}
