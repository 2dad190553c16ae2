// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Scripts.
#[derive(Clone, Debug)]
pub struct ScriptsApi {
    client: rt::Client,
}
impl ScriptsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/scripts`
    ///
    /// Optional, set on the request:
    /// - `division_ids`
    /// - `expand`
    /// - `feature`
    /// - `flow_id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `script_data_version`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_scripts(&self) -> ScriptsRequest<GetScripts> {
        ScriptsRequest::new(rt::Call::new(&self.client, &GET_SCRIPTS))
    }
    /// `GET /api/v2/scripts/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_ids`
    /// - `expand`
    /// - `feature`
    /// - `flow_id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `script_data_version`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_scripts_divisionviews(&self) -> ScriptsRequest<GetScriptsDivisionviews> {
        ScriptsRequest::new(rt::Call::new(&self.client, &GET_SCRIPTS_DIVISIONVIEWS))
    }
    /// `GET /api/v2/scripts/published`
    ///
    /// Optional, set on the request:
    /// - `division_ids`
    /// - `expand`
    /// - `feature`
    /// - `flow_id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `script_data_version`
    #[inline]
    pub fn get_scripts_published(&self) -> ScriptsRequest<GetScriptsPublished> {
        ScriptsRequest::new(rt::Call::new(&self.client, &GET_SCRIPTS_PUBLISHED))
    }
    /// `POST /api/v2/scripts/published`
    ///
    /// Optional, set on the request:
    /// - `script_data_version`
    /// - `body`
    #[inline]
    pub fn post_scripts_published(&self) -> ScriptsRequest<PostScriptsPublished> {
        ScriptsRequest::new(rt::Call::new(&self.client, &POST_SCRIPTS_PUBLISHED))
    }
    /// `GET /api/v2/scripts/published/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_ids`
    /// - `expand`
    /// - `feature`
    /// - `flow_id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `script_data_version`
    #[inline]
    pub fn get_scripts_published_divisionviews(
        &self,
    ) -> ScriptsRequest<GetScriptsPublishedDivisionviews> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &GET_SCRIPTS_PUBLISHED_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/scripts/published/divisionviews/{scriptId}/variables`
    ///
    /// Arguments:
    /// - `script_id`
    ///
    /// Optional, set on the request:
    /// - `input`
    /// - `output`
    /// - `script_data_version`
    /// - `r#type`
    #[inline]
    pub fn get_scripts_published_divisionview_variables(
        &self,
        script_id: impl Into<String>,
    ) -> ScriptsRequest<GetScriptsPublishedDivisionviewVariables> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &GET_SCRIPTS_PUBLISHED_DIVISIONVIEW_VARIABLES)
                .path(&script_id.into()),
        )
    }
    /// `GET /api/v2/scripts/published/{scriptId}`
    ///
    /// Arguments:
    /// - `script_id`
    ///
    /// Optional, set on the request:
    /// - `script_data_version`
    #[inline]
    pub fn get_scripts_published_script_id(
        &self,
        script_id: impl Into<String>,
    ) -> ScriptsRequest<GetScriptsPublishedScriptId> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &GET_SCRIPTS_PUBLISHED_SCRIPT_ID)
                .path(&script_id.into()),
        )
    }
    /// `GET /api/v2/scripts/published/{scriptId}/pages`
    ///
    /// Arguments:
    /// - `script_id`
    ///
    /// Optional, set on the request:
    /// - `script_data_version`
    #[inline]
    pub fn get_scripts_published_script_id_pages(
        &self,
        script_id: impl Into<String>,
    ) -> ScriptsRequest<GetScriptsPublishedScriptIdPages> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &GET_SCRIPTS_PUBLISHED_SCRIPT_ID_PAGES)
                .path(&script_id.into()),
        )
    }
    /// `GET /api/v2/scripts/published/{scriptId}/pages/{pageId}`
    ///
    /// Arguments:
    /// - `script_id`
    /// - `page_id`
    ///
    /// Optional, set on the request:
    /// - `script_data_version`
    #[inline]
    pub fn get_scripts_published_script_id_page(
        &self,
        script_id: impl Into<String>,
        page_id: impl Into<String>,
    ) -> ScriptsRequest<GetScriptsPublishedScriptIdPage> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &GET_SCRIPTS_PUBLISHED_SCRIPT_ID_PAGE)
                .path(&script_id.into())
                .path(&page_id.into()),
        )
    }
    /// `GET /api/v2/scripts/published/{scriptId}/variables`
    ///
    /// Arguments:
    /// - `script_id`
    ///
    /// Optional, set on the request:
    /// - `input`
    /// - `output`
    /// - `script_data_version`
    /// - `r#type`
    #[inline]
    pub fn get_scripts_published_script_id_variables(
        &self,
        script_id: impl Into<String>,
    ) -> ScriptsRequest<GetScriptsPublishedScriptIdVariables> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &GET_SCRIPTS_PUBLISHED_SCRIPT_ID_VARIABLES)
                .path(&script_id.into()),
        )
    }
    /// `GET /api/v2/scripts/uploads/{uploadId}/status`
    ///
    /// Arguments:
    /// - `upload_id`
    ///
    /// Optional, set on the request:
    /// - `long_poll`
    #[inline]
    pub fn get_scripts_upload_status(
        &self,
        upload_id: impl Into<String>,
    ) -> ScriptsRequest<GetScriptsUploadStatus> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &GET_SCRIPTS_UPLOAD_STATUS)
                .path(&upload_id.into()),
        )
    }
    /// `GET /api/v2/scripts/{scriptId}`
    ///
    /// Arguments:
    /// - `script_id`
    #[inline]
    pub fn get_script(&self, script_id: impl Into<String>) -> ScriptsRequest<GetScript> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &GET_SCRIPT).path(&script_id.into()),
        )
    }
    /// `POST /api/v2/scripts/{scriptId}/export`
    ///
    /// Arguments:
    /// - `script_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_script_export(
        &self,
        script_id: impl Into<String>,
    ) -> ScriptsRequest<PostScriptExport> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &POST_SCRIPT_EXPORT).path(&script_id.into()),
        )
    }
    /// `GET /api/v2/scripts/{scriptId}/pages`
    ///
    /// Arguments:
    /// - `script_id`
    ///
    /// Optional, set on the request:
    /// - `script_data_version`
    #[inline]
    pub fn get_script_pages(
        &self,
        script_id: impl Into<String>,
    ) -> ScriptsRequest<GetScriptPages> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &GET_SCRIPT_PAGES).path(&script_id.into()),
        )
    }
    /// `GET /api/v2/scripts/{scriptId}/pages/{pageId}`
    ///
    /// Arguments:
    /// - `script_id`
    /// - `page_id`
    ///
    /// Optional, set on the request:
    /// - `script_data_version`
    #[inline]
    pub fn get_script_page(
        &self,
        script_id: impl Into<String>,
        page_id: impl Into<String>,
    ) -> ScriptsRequest<GetScriptPage> {
        ScriptsRequest::new(
            rt::Call::new(&self.client, &GET_SCRIPT_PAGE)
                .path(&script_id.into())
                .path(&page_id.into()),
        )
    }
}
/// A request of [`ScriptsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ScriptsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ScriptsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ScriptsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for ScriptsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ScriptsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_SCRIPTS: rt::Operation = rt::Operation::new(
        "getScripts",
        rt::Method::Get,
        &["/api/v2/scripts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scripts`.
#[derive(Debug)]
pub enum GetScripts {}
impl rt::Endpoint for GetScripts {
    type Answer = models::ScriptEntityListing;
}
impl ScriptsRequest<GetScripts> {
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionIds", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `feature`.
    #[inline]
    pub fn feature(mut self, value: impl Into<String>) -> Self {
        self.call.query("feature", value.into());
        self
    }
    /// Sets `flowId`.
    #[inline]
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("flowId", value.into());
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
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
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
static GET_SCRIPTS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getScriptsDivisionviews",
        rt::Method::Get,
        &["/api/v2/scripts/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scripts_divisionviews`.
#[derive(Debug)]
pub enum GetScriptsDivisionviews {}
impl rt::Endpoint for GetScriptsDivisionviews {
    type Answer = models::ScriptEntityListing;
}
impl ScriptsRequest<GetScriptsDivisionviews> {
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionIds", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `feature`.
    #[inline]
    pub fn feature(mut self, value: impl Into<String>) -> Self {
        self.call.query("feature", value.into());
        self
    }
    /// Sets `flowId`.
    #[inline]
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("flowId", value.into());
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
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
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
static GET_SCRIPTS_PUBLISHED: rt::Operation = rt::Operation::new(
        "getScriptsPublished",
        rt::Method::Get,
        &["/api/v2/scripts/published"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scripts_published`.
#[derive(Debug)]
pub enum GetScriptsPublished {}
impl rt::Endpoint for GetScriptsPublished {
    type Answer = models::ScriptEntityListing;
}
impl ScriptsRequest<GetScriptsPublished> {
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionIds", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `feature`.
    #[inline]
    pub fn feature(mut self, value: impl Into<String>) -> Self {
        self.call.query("feature", value.into());
        self
    }
    /// Sets `flowId`.
    #[inline]
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("flowId", value.into());
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
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
        self
    }
}
static POST_SCRIPTS_PUBLISHED: rt::Operation = rt::Operation::new(
        "postScriptsPublished",
        rt::Method::Post,
        &["/api/v2/scripts/published"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_scripts_published`.
#[derive(Debug)]
pub enum PostScriptsPublished {}
impl rt::Endpoint for PostScriptsPublished {
    type Answer = models::Script;
}
impl ScriptsRequest<PostScriptsPublished> {
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
        self
    }
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::PublishScriptRequestData) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SCRIPTS_PUBLISHED_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getScriptsPublishedDivisionviews",
        rt::Method::Get,
        &["/api/v2/scripts/published/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scripts_published_divisionviews`.
#[derive(Debug)]
pub enum GetScriptsPublishedDivisionviews {}
impl rt::Endpoint for GetScriptsPublishedDivisionviews {
    type Answer = models::ScriptEntityListing;
}
impl ScriptsRequest<GetScriptsPublishedDivisionviews> {
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionIds", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `feature`.
    #[inline]
    pub fn feature(mut self, value: impl Into<String>) -> Self {
        self.call.query("feature", value.into());
        self
    }
    /// Sets `flowId`.
    #[inline]
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("flowId", value.into());
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
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
        self
    }
}
static GET_SCRIPTS_PUBLISHED_DIVISIONVIEW_VARIABLES: rt::Operation = rt::Operation::new(
        "getScriptsPublishedDivisionviewVariables",
        rt::Method::Get,
        &["/api/v2/scripts/published/divisionviews/", "/variables"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scripts_published_divisionview_variables`.
#[derive(Debug)]
pub enum GetScriptsPublishedDivisionviewVariables {}
impl rt::Endpoint for GetScriptsPublishedDivisionviewVariables {
    type Answer = rt::Value;
}
impl ScriptsRequest<GetScriptsPublishedDivisionviewVariables> {
    /// Sets `input`.
    #[inline]
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.call.query("input", value.into());
        self
    }
    /// Sets `output`.
    #[inline]
    pub fn output(mut self, value: impl Into<String>) -> Self {
        self.call.query("output", value.into());
        self
    }
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static GET_SCRIPTS_PUBLISHED_SCRIPT_ID: rt::Operation = rt::Operation::new(
        "getScriptsPublishedScriptId",
        rt::Method::Get,
        &["/api/v2/scripts/published/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scripts_published_script_id`.
#[derive(Debug)]
pub enum GetScriptsPublishedScriptId {}
impl rt::Endpoint for GetScriptsPublishedScriptId {
    type Answer = models::Script;
}
impl ScriptsRequest<GetScriptsPublishedScriptId> {
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
        self
    }
}
static GET_SCRIPTS_PUBLISHED_SCRIPT_ID_PAGES: rt::Operation = rt::Operation::new(
        "getScriptsPublishedScriptIdPages",
        rt::Method::Get,
        &["/api/v2/scripts/published/", "/pages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scripts_published_script_id_pages`.
#[derive(Debug)]
pub enum GetScriptsPublishedScriptIdPages {}
impl rt::Endpoint for GetScriptsPublishedScriptIdPages {
    type Answer = Vec<models::Page>;
}
impl ScriptsRequest<GetScriptsPublishedScriptIdPages> {
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
        self
    }
}
static GET_SCRIPTS_PUBLISHED_SCRIPT_ID_PAGE: rt::Operation = rt::Operation::new(
        "getScriptsPublishedScriptIdPage",
        rt::Method::Get,
        &["/api/v2/scripts/published/", "/pages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scripts_published_script_id_page`.
#[derive(Debug)]
pub enum GetScriptsPublishedScriptIdPage {}
impl rt::Endpoint for GetScriptsPublishedScriptIdPage {
    type Answer = models::Page;
}
impl ScriptsRequest<GetScriptsPublishedScriptIdPage> {
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
        self
    }
}
static GET_SCRIPTS_PUBLISHED_SCRIPT_ID_VARIABLES: rt::Operation = rt::Operation::new(
        "getScriptsPublishedScriptIdVariables",
        rt::Method::Get,
        &["/api/v2/scripts/published/", "/variables"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scripts_published_script_id_variables`.
#[derive(Debug)]
pub enum GetScriptsPublishedScriptIdVariables {}
impl rt::Endpoint for GetScriptsPublishedScriptIdVariables {
    type Answer = rt::Value;
}
impl ScriptsRequest<GetScriptsPublishedScriptIdVariables> {
    /// Sets `input`.
    #[inline]
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.call.query("input", value.into());
        self
    }
    /// Sets `output`.
    #[inline]
    pub fn output(mut self, value: impl Into<String>) -> Self {
        self.call.query("output", value.into());
        self
    }
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static GET_SCRIPTS_UPLOAD_STATUS: rt::Operation = rt::Operation::new(
        "getScriptsUploadStatus",
        rt::Method::Get,
        &["/api/v2/scripts/uploads/", "/status"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scripts_upload_status`.
#[derive(Debug)]
pub enum GetScriptsUploadStatus {}
impl rt::Endpoint for GetScriptsUploadStatus {
    type Answer = models::ImportScriptStatusResponse;
}
impl ScriptsRequest<GetScriptsUploadStatus> {
    /// Sets `longPoll`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn long_poll(mut self, value: bool) -> Self {
        self.call.query("longPoll", value.to_string());
        self
    }
}
static GET_SCRIPT: rt::Operation = rt::Operation::new(
        "getScript",
        rt::Method::Get,
        &["/api/v2/scripts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_script`.
#[derive(Debug)]
pub enum GetScript {}
impl rt::Endpoint for GetScript {
    type Answer = models::Script;
}
static POST_SCRIPT_EXPORT: rt::Operation = rt::Operation::new(
        "postScriptExport",
        rt::Method::Post,
        &["/api/v2/scripts/", "/export"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_script_export`.
#[derive(Debug)]
pub enum PostScriptExport {}
impl rt::Endpoint for PostScriptExport {
    type Answer = models::ExportScriptResponse;
}
impl ScriptsRequest<PostScriptExport> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ExportScriptRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_SCRIPT_PAGES: rt::Operation = rt::Operation::new(
        "getScriptPages",
        rt::Method::Get,
        &["/api/v2/scripts/", "/pages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_script_pages`.
#[derive(Debug)]
pub enum GetScriptPages {}
impl rt::Endpoint for GetScriptPages {
    type Answer = Vec<models::Page>;
}
impl ScriptsRequest<GetScriptPages> {
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
        self
    }
}
static GET_SCRIPT_PAGE: rt::Operation = rt::Operation::new(
        "getScriptPage",
        rt::Method::Get,
        &["/api/v2/scripts/", "/pages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_script_page`.
#[derive(Debug)]
pub enum GetScriptPage {}
impl rt::Endpoint for GetScriptPage {
    type Answer = models::Page;
}
impl ScriptsRequest<GetScriptPage> {
    /// Sets `scriptDataVersion`.
    #[inline]
    pub fn script_data_version(mut self, value: impl Into<String>) -> Self {
        self.call.query("scriptDataVersion", value.into());
        self
    }
}
