// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Virtual Agents.
#[derive(Clone, Debug)]
pub struct VirtualAgentsApi {
    client: rt::Client,
}
impl VirtualAgentsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/agentic/virtualagents`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `name_contains`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `status`
    #[inline]
    pub fn get_agentic_virtualagents(
        &self,
    ) -> VirtualAgentsRequest<GetAgenticVirtualagents> {
        VirtualAgentsRequest::new(
            rt::Call::new(&self.client, &GET_AGENTIC_VIRTUALAGENTS),
        )
    }
    /// `POST /api/v2/agentic/virtualagents`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_agentic_virtualagents(
        &self,
        body: models::CreateAgenticVirtualAgent,
    ) -> VirtualAgentsRequest<PostAgenticVirtualagents> {
        let mut call = rt::Call::new(&self.client, &POST_AGENTIC_VIRTUALAGENTS);
        call.body_json(&body);
        VirtualAgentsRequest::new(call)
    }
    /// `GET /api/v2/agentic/virtualagents/{virtualAgentId}`
    ///
    /// Arguments:
    /// - `virtual_agent_id`
    #[inline]
    pub fn get_agentic_virtualagent(
        &self,
        virtual_agent_id: impl Into<String>,
    ) -> VirtualAgentsRequest<GetAgenticVirtualagent> {
        VirtualAgentsRequest::new(
            rt::Call::new(&self.client, &GET_AGENTIC_VIRTUALAGENT)
                .path(&virtual_agent_id.into()),
        )
    }
    /// `PATCH /api/v2/agentic/virtualagents/{virtualAgentId}`
    ///
    /// Arguments:
    /// - `virtual_agent_id`
    /// - `body`
    #[inline]
    pub fn patch_agentic_virtualagent(
        &self,
        virtual_agent_id: impl Into<String>,
        body: models::UpdateAgenticVirtualAgent,
    ) -> VirtualAgentsRequest<PatchAgenticVirtualagent> {
        let mut call = rt::Call::new(&self.client, &PATCH_AGENTIC_VIRTUALAGENT)
            .path(&virtual_agent_id.into());
        call.body_json(&body);
        VirtualAgentsRequest::new(call)
    }
    /// `DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs`
    ///
    /// Arguments:
    /// - `virtual_agent_id`
    #[inline]
    pub fn delete_agentic_virtualagent_jobs(
        &self,
        virtual_agent_id: impl Into<String>,
    ) -> VirtualAgentsRequest<DeleteAgenticVirtualagentJobs> {
        VirtualAgentsRequest::new(
            rt::Call::new(&self.client, &DELETE_AGENTIC_VIRTUALAGENT_JOBS)
                .path(&virtual_agent_id.into()),
        )
    }
    /// `GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `virtual_agent_id`
    /// - `job_id`
    #[inline]
    pub fn get_agentic_virtualagent_job(
        &self,
        virtual_agent_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> VirtualAgentsRequest<GetAgenticVirtualagentJob> {
        VirtualAgentsRequest::new(
            rt::Call::new(&self.client, &GET_AGENTIC_VIRTUALAGENT_JOB)
                .path(&virtual_agent_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs`
    ///
    /// Arguments:
    /// - `virtual_agent_id`
    /// - `version_id`
    /// - `body`
    #[inline]
    pub fn post_agentic_virtualagent_version_jobs(
        &self,
        virtual_agent_id: impl Into<String>,
        version_id: impl Into<String>,
        body: models::AgenticVirtualAgentVersionPublishJobRequest,
    ) -> VirtualAgentsRequest<PostAgenticVirtualagentVersionJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_AGENTIC_VIRTUALAGENT_VERSION_JOBS,
            )
            .path(&virtual_agent_id.into())
            .path(&version_id.into());
        call.body_json(&body);
        VirtualAgentsRequest::new(call)
    }
}
/// A request of [`VirtualAgentsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `VirtualAgentsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct VirtualAgentsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> VirtualAgentsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for VirtualAgentsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for VirtualAgentsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_AGENTIC_VIRTUALAGENTS: rt::Operation = rt::Operation::new(
        "getAgenticVirtualagents",
        rt::Method::Get,
        &["/api/v2/agentic/virtualagents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_agentic_virtualagents`.
#[derive(Debug)]
pub enum GetAgenticVirtualagents {}
impl rt::Endpoint for GetAgenticVirtualagents {
    type Answer = models::AgenticVirtualAgentEntityListing;
}
impl VirtualAgentsRequest<GetAgenticVirtualagents> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nameContains`.
    #[inline]
    pub fn name_contains(mut self, value: impl Into<String>) -> Self {
        self.call.query("nameContains", value.into());
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
    /// Default of the service: dateModified
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.call.query("status", value.into());
        self
    }
}
static POST_AGENTIC_VIRTUALAGENTS: rt::Operation = rt::Operation::new(
        "postAgenticVirtualagents",
        rt::Method::Post,
        &["/api/v2/agentic/virtualagents"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_agentic_virtualagents`.
#[derive(Debug)]
pub enum PostAgenticVirtualagents {}
impl rt::Endpoint for PostAgenticVirtualagents {
    type Answer = models::AgenticVirtualAgent;
}
static GET_AGENTIC_VIRTUALAGENT: rt::Operation = rt::Operation::new(
        "getAgenticVirtualagent",
        rt::Method::Get,
        &["/api/v2/agentic/virtualagents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_agentic_virtualagent`.
#[derive(Debug)]
pub enum GetAgenticVirtualagent {}
impl rt::Endpoint for GetAgenticVirtualagent {
    type Answer = models::AgenticVirtualAgent;
}
static PATCH_AGENTIC_VIRTUALAGENT: rt::Operation = rt::Operation::new(
        "patchAgenticVirtualagent",
        rt::Method::Patch,
        &["/api/v2/agentic/virtualagents/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_agentic_virtualagent`.
#[derive(Debug)]
pub enum PatchAgenticVirtualagent {}
impl rt::Endpoint for PatchAgenticVirtualagent {
    type Answer = models::AgenticVirtualAgent;
}
static DELETE_AGENTIC_VIRTUALAGENT_JOBS: rt::Operation = rt::Operation::new(
        "deleteAgenticVirtualagentJobs",
        rt::Method::Delete,
        &["/api/v2/agentic/virtualagents/", "/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_agentic_virtualagent_jobs`.
#[derive(Debug)]
pub enum DeleteAgenticVirtualagentJobs {}
impl rt::Endpoint for DeleteAgenticVirtualagentJobs {
    type Answer = models::AgenticVirtualAgentJob;
}
static GET_AGENTIC_VIRTUALAGENT_JOB: rt::Operation = rt::Operation::new(
        "getAgenticVirtualagentJob",
        rt::Method::Get,
        &["/api/v2/agentic/virtualagents/", "/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_agentic_virtualagent_job`.
#[derive(Debug)]
pub enum GetAgenticVirtualagentJob {}
impl rt::Endpoint for GetAgenticVirtualagentJob {
    type Answer = models::AgenticVirtualAgentJob;
}
static POST_AGENTIC_VIRTUALAGENT_VERSION_JOBS: rt::Operation = rt::Operation::new(
        "postAgenticVirtualagentVersionJobs",
        rt::Method::Post,
        &["/api/v2/agentic/virtualagents/", "/versions/", "/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_agentic_virtualagent_version_jobs`.
#[derive(Debug)]
pub enum PostAgenticVirtualagentVersionJobs {}
impl rt::Endpoint for PostAgenticVirtualagentVersionJobs {
    type Answer = models::AgenticVirtualAgentVersionPublishJob;
}
