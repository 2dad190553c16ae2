// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Content Management.
#[derive(Clone, Debug)]
pub struct ContentManagementApi {
    client: rt::Client,
}
impl ContentManagementApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/contentmanagement/documents`
    ///
    /// Arguments:
    /// - `workspace_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[deprecated]
    #[inline]
    pub fn get_contentmanagement_documents(
        &self,
        workspace_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementDocuments> {
        let mut call = rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_DOCUMENTS);
        call.query("workspaceId", workspace_id.into());
        ContentManagementRequest::new(call)
    }
    /// `POST /api/v2/contentmanagement/documents`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `copy_source`
    /// - `move_source`
    /// - `r#override`
    #[inline]
    pub fn post_contentmanagement_documents(
        &self,
        body: models::DocumentUpload,
    ) -> ContentManagementRequest<PostContentmanagementDocuments> {
        let mut call = rt::Call::new(&self.client, &POST_CONTENTMANAGEMENT_DOCUMENTS);
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `GET /api/v2/contentmanagement/documents/{documentId}`
    ///
    /// Arguments:
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_contentmanagement_document(
        &self,
        document_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementDocument> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_DOCUMENT)
                .path(&document_id.into()),
        )
    }
    /// `POST /api/v2/contentmanagement/documents/{documentId}`
    ///
    /// Arguments:
    /// - `document_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `r#override`
    #[inline]
    pub fn post_contentmanagement_document(
        &self,
        document_id: impl Into<String>,
        body: models::DocumentUpdate,
    ) -> ContentManagementRequest<PostContentmanagementDocument> {
        let mut call = rt::Call::new(&self.client, &POST_CONTENTMANAGEMENT_DOCUMENT)
            .path(&document_id.into());
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `DELETE /api/v2/contentmanagement/documents/{documentId}`
    ///
    /// Arguments:
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `r#override`
    #[inline]
    pub fn delete_contentmanagement_document(
        &self,
        document_id: impl Into<String>,
    ) -> ContentManagementRequest<DeleteContentmanagementDocument> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_CONTENTMANAGEMENT_DOCUMENT)
                .path(&document_id.into()),
        )
    }
    /// `GET /api/v2/contentmanagement/documents/{documentId}/content`
    ///
    /// Arguments:
    /// - `document_id`
    ///
    /// Optional, set on the request:
    /// - `content_type`
    /// - `disposition`
    #[inline]
    pub fn get_contentmanagement_document_content(
        &self,
        document_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementDocumentContent> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_DOCUMENT_CONTENT)
                .path(&document_id.into()),
        )
    }
    /// `POST /api/v2/contentmanagement/documents/{documentId}/content`
    ///
    /// Arguments:
    /// - `document_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `r#override`
    #[inline]
    pub fn post_contentmanagement_document_content(
        &self,
        document_id: impl Into<String>,
        body: models::ReplaceRequest,
    ) -> ContentManagementRequest<PostContentmanagementDocumentContent> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONTENTMANAGEMENT_DOCUMENT_CONTENT,
            )
            .path(&document_id.into());
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `GET /api/v2/contentmanagement/query`
    ///
    /// Arguments:
    /// - `query_phrase`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_contentmanagement_query(
        &self,
        query_phrase: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementQuery> {
        let mut call = rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_QUERY);
        call.query("queryPhrase", query_phrase.into());
        ContentManagementRequest::new(call)
    }
    /// `POST /api/v2/contentmanagement/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_contentmanagement_query(
        &self,
        body: models::QueryRequest,
    ) -> ContentManagementRequest<PostContentmanagementQuery> {
        let mut call = rt::Call::new(&self.client, &POST_CONTENTMANAGEMENT_QUERY);
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `GET /api/v2/contentmanagement/securityprofiles`
    #[inline]
    pub fn get_contentmanagement_securityprofiles(
        &self,
    ) -> ContentManagementRequest<GetContentmanagementSecurityprofiles> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_SECURITYPROFILES),
        )
    }
    /// `GET /api/v2/contentmanagement/securityprofiles/{securityProfileId}`
    ///
    /// Arguments:
    /// - `security_profile_id`
    #[inline]
    pub fn get_contentmanagement_securityprofile(
        &self,
        security_profile_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementSecurityprofile> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_SECURITYPROFILE)
                .path(&security_profile_id.into()),
        )
    }
    /// `GET /api/v2/contentmanagement/shared/{sharedId}`
    ///
    /// Arguments:
    /// - `shared_id`
    ///
    /// Optional, set on the request:
    /// - `content_type`
    /// - `disposition`
    /// - `expand`
    #[inline]
    pub fn get_contentmanagement_shared_shared_id(
        &self,
        shared_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementSharedSharedId> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_SHARED_SHARED_ID)
                .path(&shared_id.into()),
        )
    }
    /// `GET /api/v2/contentmanagement/shares`
    ///
    /// Optional, set on the request:
    /// - `entity_id`
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_contentmanagement_shares(
        &self,
    ) -> ContentManagementRequest<GetContentmanagementShares> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_SHARES),
        )
    }
    /// `POST /api/v2/contentmanagement/shares`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_contentmanagement_shares(
        &self,
        body: models::CreateShareRequest,
    ) -> ContentManagementRequest<PostContentmanagementShares> {
        let mut call = rt::Call::new(&self.client, &POST_CONTENTMANAGEMENT_SHARES);
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `GET /api/v2/contentmanagement/shares/{shareId}`
    ///
    /// Arguments:
    /// - `share_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_contentmanagement_share(
        &self,
        share_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementShare> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_SHARE)
                .path(&share_id.into()),
        )
    }
    /// `DELETE /api/v2/contentmanagement/shares/{shareId}`
    ///
    /// Arguments:
    /// - `share_id`
    #[inline]
    pub fn delete_contentmanagement_share(
        &self,
        share_id: impl Into<String>,
    ) -> ContentManagementRequest<DeleteContentmanagementShare> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_CONTENTMANAGEMENT_SHARE)
                .path(&share_id.into()),
        )
    }
    /// `GET /api/v2/contentmanagement/status`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_contentmanagement_status(
        &self,
    ) -> ContentManagementRequest<GetContentmanagementStatus> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_STATUS),
        )
    }
    /// `GET /api/v2/contentmanagement/status/{statusId}`
    ///
    /// Arguments:
    /// - `status_id`
    #[inline]
    pub fn get_contentmanagement_status_status_id(
        &self,
        status_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementStatusStatusId> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_STATUS_STATUS_ID)
                .path(&status_id.into()),
        )
    }
    /// `DELETE /api/v2/contentmanagement/status/{statusId}`
    ///
    /// Arguments:
    /// - `status_id`
    #[inline]
    pub fn delete_contentmanagement_status_status_id(
        &self,
        status_id: impl Into<String>,
    ) -> ContentManagementRequest<DeleteContentmanagementStatusStatusId> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_CONTENTMANAGEMENT_STATUS_STATUS_ID)
                .path(&status_id.into()),
        )
    }
    /// `GET /api/v2/contentmanagement/usage`
    #[inline]
    pub fn get_contentmanagement_usage(
        &self,
    ) -> ContentManagementRequest<GetContentmanagementUsage> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_USAGE),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces`
    ///
    /// Optional, set on the request:
    /// - `access`
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_contentmanagement_workspaces(
        &self,
    ) -> ContentManagementRequest<GetContentmanagementWorkspaces> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_WORKSPACES),
        )
    }
    /// `POST /api/v2/contentmanagement/workspaces`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_contentmanagement_workspaces(
        &self,
        body: models::WorkspaceCreate,
    ) -> ContentManagementRequest<PostContentmanagementWorkspaces> {
        let mut call = rt::Call::new(&self.client, &POST_CONTENTMANAGEMENT_WORKSPACES);
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}`
    ///
    /// Arguments:
    /// - `workspace_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_contentmanagement_workspace(
        &self,
        workspace_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementWorkspace> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_WORKSPACE)
                .path(&workspace_id.into()),
        )
    }
    /// `PUT /api/v2/contentmanagement/workspaces/{workspaceId}`
    ///
    /// Arguments:
    /// - `workspace_id`
    /// - `body`
    #[inline]
    pub fn put_contentmanagement_workspace(
        &self,
        workspace_id: impl Into<String>,
        body: models::Workspace,
    ) -> ContentManagementRequest<PutContentmanagementWorkspace> {
        let mut call = rt::Call::new(&self.client, &PUT_CONTENTMANAGEMENT_WORKSPACE)
            .path(&workspace_id.into());
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}`
    ///
    /// Arguments:
    /// - `workspace_id`
    ///
    /// Optional, set on the request:
    /// - `move_children_to_workspace_id`
    #[inline]
    pub fn delete_contentmanagement_workspace(
        &self,
        workspace_id: impl Into<String>,
    ) -> ContentManagementRequest<DeleteContentmanagementWorkspace> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_CONTENTMANAGEMENT_WORKSPACE)
                .path(&workspace_id.into()),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents`
    ///
    /// Arguments:
    /// - `workspace_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_contentmanagement_workspace_documents(
        &self,
        workspace_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementWorkspaceDocuments> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_WORKSPACE_DOCUMENTS)
                .path(&workspace_id.into()),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}/members`
    ///
    /// Arguments:
    /// - `workspace_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_contentmanagement_workspace_members(
        &self,
        workspace_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementWorkspaceMembers> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_WORKSPACE_MEMBERS)
                .path(&workspace_id.into()),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`
    ///
    /// Arguments:
    /// - `workspace_id`
    /// - `member_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_contentmanagement_workspace_member(
        &self,
        workspace_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementWorkspaceMember> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_WORKSPACE_MEMBER)
                .path(&workspace_id.into())
                .path(&member_id.into()),
        )
    }
    /// `PUT /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`
    ///
    /// Arguments:
    /// - `workspace_id`
    /// - `member_id`
    /// - `body`
    #[inline]
    pub fn put_contentmanagement_workspace_member(
        &self,
        workspace_id: impl Into<String>,
        member_id: impl Into<String>,
        body: models::WorkspaceMember,
    ) -> ContentManagementRequest<PutContentmanagementWorkspaceMember> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONTENTMANAGEMENT_WORKSPACE_MEMBER,
            )
            .path(&workspace_id.into())
            .path(&member_id.into());
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`
    ///
    /// Arguments:
    /// - `workspace_id`
    /// - `member_id`
    #[inline]
    pub fn delete_contentmanagement_workspace_member(
        &self,
        workspace_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> ContentManagementRequest<DeleteContentmanagementWorkspaceMember> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_CONTENTMANAGEMENT_WORKSPACE_MEMBER)
                .path(&workspace_id.into())
                .path(&member_id.into()),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues`
    ///
    /// Arguments:
    /// - `workspace_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `value`
    #[inline]
    pub fn get_contentmanagement_workspace_tagvalues(
        &self,
        workspace_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementWorkspaceTagvalues> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES)
                .path(&workspace_id.into()),
        )
    }
    /// `POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues`
    ///
    /// Arguments:
    /// - `workspace_id`
    /// - `body`
    #[inline]
    pub fn post_contentmanagement_workspace_tagvalues(
        &self,
        workspace_id: impl Into<String>,
        body: models::TagValue,
    ) -> ContentManagementRequest<PostContentmanagementWorkspaceTagvalues> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES,
            )
            .path(&workspace_id.into());
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query`
    ///
    /// Arguments:
    /// - `workspace_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_contentmanagement_workspace_tagvalues_query(
        &self,
        workspace_id: impl Into<String>,
        body: models::TagQueryRequest,
    ) -> ContentManagementRequest<PostContentmanagementWorkspaceTagvaluesQuery> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES_QUERY,
            )
            .path(&workspace_id.into());
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`
    ///
    /// Arguments:
    /// - `workspace_id`
    /// - `tag_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_contentmanagement_workspace_tagvalue(
        &self,
        workspace_id: impl Into<String>,
        tag_id: impl Into<String>,
    ) -> ContentManagementRequest<GetContentmanagementWorkspaceTagvalue> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &GET_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE)
                .path(&workspace_id.into())
                .path(&tag_id.into()),
        )
    }
    /// `PUT /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`
    ///
    /// Arguments:
    /// - `workspace_id`
    /// - `tag_id`
    /// - `body`
    #[inline]
    pub fn put_contentmanagement_workspace_tagvalue(
        &self,
        workspace_id: impl Into<String>,
        tag_id: impl Into<String>,
        body: models::TagValue,
    ) -> ContentManagementRequest<PutContentmanagementWorkspaceTagvalue> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE,
            )
            .path(&workspace_id.into())
            .path(&tag_id.into());
        call.body_json(&body);
        ContentManagementRequest::new(call)
    }
    /// `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`
    ///
    /// Arguments:
    /// - `workspace_id`
    /// - `tag_id`
    #[inline]
    pub fn delete_contentmanagement_workspace_tagvalue(
        &self,
        workspace_id: impl Into<String>,
        tag_id: impl Into<String>,
    ) -> ContentManagementRequest<DeleteContentmanagementWorkspaceTagvalue> {
        ContentManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE)
                .path(&workspace_id.into())
                .path(&tag_id.into()),
        )
    }
}
/// A request of [`ContentManagementApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ContentManagementRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ContentManagementRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ContentManagementRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for ContentManagementRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ContentManagementRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_CONTENTMANAGEMENT_DOCUMENTS: rt::Operation = rt::Operation::new(
        "getContentmanagementDocuments",
        rt::Method::Get,
        &["/api/v2/contentmanagement/documents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_documents`.
#[derive(Debug)]
pub enum GetContentmanagementDocuments {}
impl rt::Endpoint for GetContentmanagementDocuments {
    type Answer = models::DocumentEntityListing;
}
impl ContentManagementRequest<GetContentmanagementDocuments> {
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
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_CONTENTMANAGEMENT_DOCUMENTS: rt::Operation = rt::Operation::new(
        "postContentmanagementDocuments",
        rt::Method::Post,
        &["/api/v2/contentmanagement/documents"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_contentmanagement_documents`.
#[derive(Debug)]
pub enum PostContentmanagementDocuments {}
impl rt::Endpoint for PostContentmanagementDocuments {
    type Answer = models::Document;
}
impl ContentManagementRequest<PostContentmanagementDocuments> {
    /// Sets `copySource`.
    #[inline]
    pub fn copy_source(mut self, value: impl Into<String>) -> Self {
        self.call.query("copySource", value.into());
        self
    }
    /// Sets `moveSource`.
    #[inline]
    pub fn move_source(mut self, value: impl Into<String>) -> Self {
        self.call.query("moveSource", value.into());
        self
    }
    /// Sets `override`.
    #[inline]
    pub fn r#override(mut self, value: bool) -> Self {
        self.call.query("override", value.to_string());
        self
    }
}
static GET_CONTENTMANAGEMENT_DOCUMENT: rt::Operation = rt::Operation::new(
        "getContentmanagementDocument",
        rt::Method::Get,
        &["/api/v2/contentmanagement/documents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_document`.
#[derive(Debug)]
pub enum GetContentmanagementDocument {}
impl rt::Endpoint for GetContentmanagementDocument {
    type Answer = models::Document;
}
impl ContentManagementRequest<GetContentmanagementDocument> {
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
static POST_CONTENTMANAGEMENT_DOCUMENT: rt::Operation = rt::Operation::new(
        "postContentmanagementDocument",
        rt::Method::Post,
        &["/api/v2/contentmanagement/documents/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_contentmanagement_document`.
#[derive(Debug)]
pub enum PostContentmanagementDocument {}
impl rt::Endpoint for PostContentmanagementDocument {
    type Answer = models::Document;
}
impl ContentManagementRequest<PostContentmanagementDocument> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `override`.
    #[inline]
    pub fn r#override(mut self, value: bool) -> Self {
        self.call.query("override", value.to_string());
        self
    }
}
static DELETE_CONTENTMANAGEMENT_DOCUMENT: rt::Operation = rt::Operation::new(
        "deleteContentmanagementDocument",
        rt::Method::Delete,
        &["/api/v2/contentmanagement/documents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_contentmanagement_document`.
#[derive(Debug)]
pub enum DeleteContentmanagementDocument {}
impl rt::Endpoint for DeleteContentmanagementDocument {
    type Answer = ();
}
impl ContentManagementRequest<DeleteContentmanagementDocument> {
    /// Sets `override`.
    #[inline]
    pub fn r#override(mut self, value: bool) -> Self {
        self.call.query("override", value.to_string());
        self
    }
}
static GET_CONTENTMANAGEMENT_DOCUMENT_CONTENT: rt::Operation = rt::Operation::new(
        "getContentmanagementDocumentContent",
        rt::Method::Get,
        &["/api/v2/contentmanagement/documents/", "/content"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_document_content`.
#[derive(Debug)]
pub enum GetContentmanagementDocumentContent {}
impl rt::Endpoint for GetContentmanagementDocumentContent {
    type Answer = models::DownloadResponse;
}
impl ContentManagementRequest<GetContentmanagementDocumentContent> {
    /// Sets `contentType`.
    #[inline]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("contentType", value.into());
        self
    }
    /// Sets `disposition`.
    #[inline]
    pub fn disposition(mut self, value: impl Into<String>) -> Self {
        self.call.query("disposition", value.into());
        self
    }
}
static POST_CONTENTMANAGEMENT_DOCUMENT_CONTENT: rt::Operation = rt::Operation::new(
        "postContentmanagementDocumentContent",
        rt::Method::Post,
        &["/api/v2/contentmanagement/documents/", "/content"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_contentmanagement_document_content`.
#[derive(Debug)]
pub enum PostContentmanagementDocumentContent {}
impl rt::Endpoint for PostContentmanagementDocumentContent {
    type Answer = models::ReplaceResponse;
}
impl ContentManagementRequest<PostContentmanagementDocumentContent> {
    /// Sets `override`.
    #[inline]
    pub fn r#override(mut self, value: bool) -> Self {
        self.call.query("override", value.to_string());
        self
    }
}
static GET_CONTENTMANAGEMENT_QUERY: rt::Operation = rt::Operation::new(
        "getContentmanagementQuery",
        rt::Method::Get,
        &["/api/v2/contentmanagement/query"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_query`.
#[derive(Debug)]
pub enum GetContentmanagementQuery {}
impl rt::Endpoint for GetContentmanagementQuery {
    type Answer = models::QueryResults;
}
impl ContentManagementRequest<GetContentmanagementQuery> {
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
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_CONTENTMANAGEMENT_QUERY: rt::Operation = rt::Operation::new(
        "postContentmanagementQuery",
        rt::Method::Post,
        &["/api/v2/contentmanagement/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_contentmanagement_query`.
#[derive(Debug)]
pub enum PostContentmanagementQuery {}
impl rt::Endpoint for PostContentmanagementQuery {
    type Answer = models::QueryResults;
}
impl ContentManagementRequest<PostContentmanagementQuery> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static GET_CONTENTMANAGEMENT_SECURITYPROFILES: rt::Operation = rt::Operation::new(
        "getContentmanagementSecurityprofiles",
        rt::Method::Get,
        &["/api/v2/contentmanagement/securityprofiles"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_securityprofiles`.
#[derive(Debug)]
pub enum GetContentmanagementSecurityprofiles {}
impl rt::Endpoint for GetContentmanagementSecurityprofiles {
    type Answer = models::SecurityProfileEntityListing;
}
static GET_CONTENTMANAGEMENT_SECURITYPROFILE: rt::Operation = rt::Operation::new(
        "getContentmanagementSecurityprofile",
        rt::Method::Get,
        &["/api/v2/contentmanagement/securityprofiles/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_securityprofile`.
#[derive(Debug)]
pub enum GetContentmanagementSecurityprofile {}
impl rt::Endpoint for GetContentmanagementSecurityprofile {
    type Answer = models::SecurityProfile;
}
static GET_CONTENTMANAGEMENT_SHARED_SHARED_ID: rt::Operation = rt::Operation::new(
        "getContentmanagementSharedSharedId",
        rt::Method::Get,
        &["/api/v2/contentmanagement/shared/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_shared_shared_id`.
#[derive(Debug)]
pub enum GetContentmanagementSharedSharedId {}
impl rt::Endpoint for GetContentmanagementSharedSharedId {
    type Answer = models::SharedResponse;
}
impl ContentManagementRequest<GetContentmanagementSharedSharedId> {
    /// Sets `contentType`.
    #[inline]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("contentType", value.into());
        self
    }
    /// Sets `disposition`.
    ///
    /// Default of the service: attachment
    #[inline]
    pub fn disposition(mut self, value: impl Into<String>) -> Self {
        self.call.query("disposition", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static GET_CONTENTMANAGEMENT_SHARES: rt::Operation = rt::Operation::new(
        "getContentmanagementShares",
        rt::Method::Get,
        &["/api/v2/contentmanagement/shares"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_shares`.
#[derive(Debug)]
pub enum GetContentmanagementShares {}
impl rt::Endpoint for GetContentmanagementShares {
    type Answer = models::ShareEntityListing;
}
impl ContentManagementRequest<GetContentmanagementShares> {
    /// Sets `entityId`.
    #[inline]
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("entityId", value.into());
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
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_CONTENTMANAGEMENT_SHARES: rt::Operation = rt::Operation::new(
        "postContentmanagementShares",
        rt::Method::Post,
        &["/api/v2/contentmanagement/shares"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_contentmanagement_shares`.
#[derive(Debug)]
pub enum PostContentmanagementShares {}
impl rt::Endpoint for PostContentmanagementShares {
    type Answer = models::CreateShareResponse;
}
static GET_CONTENTMANAGEMENT_SHARE: rt::Operation = rt::Operation::new(
        "getContentmanagementShare",
        rt::Method::Get,
        &["/api/v2/contentmanagement/shares/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_share`.
#[derive(Debug)]
pub enum GetContentmanagementShare {}
impl rt::Endpoint for GetContentmanagementShare {
    type Answer = models::Share;
}
impl ContentManagementRequest<GetContentmanagementShare> {
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
static DELETE_CONTENTMANAGEMENT_SHARE: rt::Operation = rt::Operation::new(
        "deleteContentmanagementShare",
        rt::Method::Delete,
        &["/api/v2/contentmanagement/shares/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_contentmanagement_share`.
#[derive(Debug)]
pub enum DeleteContentmanagementShare {}
impl rt::Endpoint for DeleteContentmanagementShare {
    type Answer = ();
}
static GET_CONTENTMANAGEMENT_STATUS: rt::Operation = rt::Operation::new(
        "getContentmanagementStatus",
        rt::Method::Get,
        &["/api/v2/contentmanagement/status"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_status`.
#[derive(Debug)]
pub enum GetContentmanagementStatus {}
impl rt::Endpoint for GetContentmanagementStatus {
    type Answer = models::CommandStatusEntityListing;
}
impl ContentManagementRequest<GetContentmanagementStatus> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_CONTENTMANAGEMENT_STATUS_STATUS_ID: rt::Operation = rt::Operation::new(
        "getContentmanagementStatusStatusId",
        rt::Method::Get,
        &["/api/v2/contentmanagement/status/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_status_status_id`.
#[derive(Debug)]
pub enum GetContentmanagementStatusStatusId {}
impl rt::Endpoint for GetContentmanagementStatusStatusId {
    type Answer = models::CommandStatus;
}
static DELETE_CONTENTMANAGEMENT_STATUS_STATUS_ID: rt::Operation = rt::Operation::new(
        "deleteContentmanagementStatusStatusId",
        rt::Method::Delete,
        &["/api/v2/contentmanagement/status/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_contentmanagement_status_status_id`.
#[derive(Debug)]
pub enum DeleteContentmanagementStatusStatusId {}
impl rt::Endpoint for DeleteContentmanagementStatusStatusId {
    type Answer = ();
}
static GET_CONTENTMANAGEMENT_USAGE: rt::Operation = rt::Operation::new(
        "getContentmanagementUsage",
        rt::Method::Get,
        &["/api/v2/contentmanagement/usage"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_usage`.
#[derive(Debug)]
pub enum GetContentmanagementUsage {}
impl rt::Endpoint for GetContentmanagementUsage {
    type Answer = models::Usage;
}
static GET_CONTENTMANAGEMENT_WORKSPACES: rt::Operation = rt::Operation::new(
        "getContentmanagementWorkspaces",
        rt::Method::Get,
        &["/api/v2/contentmanagement/workspaces"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_workspaces`.
#[derive(Debug)]
pub enum GetContentmanagementWorkspaces {}
impl rt::Endpoint for GetContentmanagementWorkspaces {
    type Answer = models::WorkspaceEntityListing;
}
impl ContentManagementRequest<GetContentmanagementWorkspaces> {
    /// Sets `access`.
    #[inline]
    pub fn access(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "access",
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
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_CONTENTMANAGEMENT_WORKSPACES: rt::Operation = rt::Operation::new(
        "postContentmanagementWorkspaces",
        rt::Method::Post,
        &["/api/v2/contentmanagement/workspaces"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_contentmanagement_workspaces`.
#[derive(Debug)]
pub enum PostContentmanagementWorkspaces {}
impl rt::Endpoint for PostContentmanagementWorkspaces {
    type Answer = models::Workspace;
}
static GET_CONTENTMANAGEMENT_WORKSPACE: rt::Operation = rt::Operation::new(
        "getContentmanagementWorkspace",
        rt::Method::Get,
        &["/api/v2/contentmanagement/workspaces/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_workspace`.
#[derive(Debug)]
pub enum GetContentmanagementWorkspace {}
impl rt::Endpoint for GetContentmanagementWorkspace {
    type Answer = models::Workspace;
}
impl ContentManagementRequest<GetContentmanagementWorkspace> {
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
static PUT_CONTENTMANAGEMENT_WORKSPACE: rt::Operation = rt::Operation::new(
        "putContentmanagementWorkspace",
        rt::Method::Put,
        &["/api/v2/contentmanagement/workspaces/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_contentmanagement_workspace`.
#[derive(Debug)]
pub enum PutContentmanagementWorkspace {}
impl rt::Endpoint for PutContentmanagementWorkspace {
    type Answer = models::Workspace;
}
static DELETE_CONTENTMANAGEMENT_WORKSPACE: rt::Operation = rt::Operation::new(
        "deleteContentmanagementWorkspace",
        rt::Method::Delete,
        &["/api/v2/contentmanagement/workspaces/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_contentmanagement_workspace`.
#[derive(Debug)]
pub enum DeleteContentmanagementWorkspace {}
impl rt::Endpoint for DeleteContentmanagementWorkspace {
    type Answer = ();
}
impl ContentManagementRequest<DeleteContentmanagementWorkspace> {
    /// Sets `moveChildrenToWorkspaceId`.
    #[inline]
    pub fn move_children_to_workspace_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("moveChildrenToWorkspaceId", value.into());
        self
    }
}
static GET_CONTENTMANAGEMENT_WORKSPACE_DOCUMENTS: rt::Operation = rt::Operation::new(
        "getContentmanagementWorkspaceDocuments",
        rt::Method::Get,
        &["/api/v2/contentmanagement/workspaces/", "/documents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_workspace_documents`.
#[derive(Debug)]
pub enum GetContentmanagementWorkspaceDocuments {}
impl rt::Endpoint for GetContentmanagementWorkspaceDocuments {
    type Answer = models::DocumentEntityListing;
}
impl ContentManagementRequest<GetContentmanagementWorkspaceDocuments> {
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
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_CONTENTMANAGEMENT_WORKSPACE_MEMBERS: rt::Operation = rt::Operation::new(
        "getContentmanagementWorkspaceMembers",
        rt::Method::Get,
        &["/api/v2/contentmanagement/workspaces/", "/members"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_workspace_members`.
#[derive(Debug)]
pub enum GetContentmanagementWorkspaceMembers {}
impl rt::Endpoint for GetContentmanagementWorkspaceMembers {
    type Answer = models::WorkspaceMemberEntityListing;
}
impl ContentManagementRequest<GetContentmanagementWorkspaceMembers> {
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
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_CONTENTMANAGEMENT_WORKSPACE_MEMBER: rt::Operation = rt::Operation::new(
        "getContentmanagementWorkspaceMember",
        rt::Method::Get,
        &["/api/v2/contentmanagement/workspaces/", "/members/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_workspace_member`.
#[derive(Debug)]
pub enum GetContentmanagementWorkspaceMember {}
impl rt::Endpoint for GetContentmanagementWorkspaceMember {
    type Answer = models::WorkspaceMember;
}
impl ContentManagementRequest<GetContentmanagementWorkspaceMember> {
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
static PUT_CONTENTMANAGEMENT_WORKSPACE_MEMBER: rt::Operation = rt::Operation::new(
        "putContentmanagementWorkspaceMember",
        rt::Method::Put,
        &["/api/v2/contentmanagement/workspaces/", "/members/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_contentmanagement_workspace_member`.
#[derive(Debug)]
pub enum PutContentmanagementWorkspaceMember {}
impl rt::Endpoint for PutContentmanagementWorkspaceMember {
    type Answer = models::WorkspaceMember;
}
static DELETE_CONTENTMANAGEMENT_WORKSPACE_MEMBER: rt::Operation = rt::Operation::new(
        "deleteContentmanagementWorkspaceMember",
        rt::Method::Delete,
        &["/api/v2/contentmanagement/workspaces/", "/members/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_contentmanagement_workspace_member`.
#[derive(Debug)]
pub enum DeleteContentmanagementWorkspaceMember {}
impl rt::Endpoint for DeleteContentmanagementWorkspaceMember {
    type Answer = ();
}
static GET_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES: rt::Operation = rt::Operation::new(
        "getContentmanagementWorkspaceTagvalues",
        rt::Method::Get,
        &["/api/v2/contentmanagement/workspaces/", "/tagvalues"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_workspace_tagvalues`.
#[derive(Debug)]
pub enum GetContentmanagementWorkspaceTagvalues {}
impl rt::Endpoint for GetContentmanagementWorkspaceTagvalues {
    type Answer = models::TagValueEntityListing;
}
impl ContentManagementRequest<GetContentmanagementWorkspaceTagvalues> {
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
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.call.query("value", value.into());
        self
    }
}
static POST_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES: rt::Operation = rt::Operation::new(
        "postContentmanagementWorkspaceTagvalues",
        rt::Method::Post,
        &["/api/v2/contentmanagement/workspaces/", "/tagvalues"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_contentmanagement_workspace_tagvalues`.
#[derive(Debug)]
pub enum PostContentmanagementWorkspaceTagvalues {}
impl rt::Endpoint for PostContentmanagementWorkspaceTagvalues {
    type Answer = models::TagValue;
}
static POST_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES_QUERY: rt::Operation = rt::Operation::new(
        "postContentmanagementWorkspaceTagvaluesQuery",
        rt::Method::Post,
        &["/api/v2/contentmanagement/workspaces/", "/tagvalues/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_contentmanagement_workspace_tagvalues_query`.
#[derive(Debug)]
pub enum PostContentmanagementWorkspaceTagvaluesQuery {}
impl rt::Endpoint for PostContentmanagementWorkspaceTagvaluesQuery {
    type Answer = models::TagValueEntityListing;
}
impl ContentManagementRequest<PostContentmanagementWorkspaceTagvaluesQuery> {
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
static GET_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE: rt::Operation = rt::Operation::new(
        "getContentmanagementWorkspaceTagvalue",
        rt::Method::Get,
        &["/api/v2/contentmanagement/workspaces/", "/tagvalues/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_contentmanagement_workspace_tagvalue`.
#[derive(Debug)]
pub enum GetContentmanagementWorkspaceTagvalue {}
impl rt::Endpoint for GetContentmanagementWorkspaceTagvalue {
    type Answer = models::TagValue;
}
impl ContentManagementRequest<GetContentmanagementWorkspaceTagvalue> {
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
static PUT_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE: rt::Operation = rt::Operation::new(
        "putContentmanagementWorkspaceTagvalue",
        rt::Method::Put,
        &["/api/v2/contentmanagement/workspaces/", "/tagvalues/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_contentmanagement_workspace_tagvalue`.
#[derive(Debug)]
pub enum PutContentmanagementWorkspaceTagvalue {}
impl rt::Endpoint for PutContentmanagementWorkspaceTagvalue {
    type Answer = models::TagValue;
}
static DELETE_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE: rt::Operation = rt::Operation::new(
        "deleteContentmanagementWorkspaceTagvalue",
        rt::Method::Delete,
        &["/api/v2/contentmanagement/workspaces/", "/tagvalues/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_contentmanagement_workspace_tagvalue`.
#[derive(Debug)]
pub enum DeleteContentmanagementWorkspaceTagvalue {}
impl rt::Endpoint for DeleteContentmanagementWorkspaceTagvalue {
    type Answer = ();
}
