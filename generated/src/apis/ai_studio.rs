// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of AI Studio.
#[derive(Clone, Debug)]
pub struct AiStudioApi {
    client: rt::Client,
}
impl AiStudioApi {
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
    pub fn get_agentic_virtualagents(&self) -> AiStudioRequest<GetAgenticVirtualagents> {
        AiStudioRequest::new(rt::Call::new(&self.client, &GET_AGENTIC_VIRTUALAGENTS))
    }
    /// `POST /api/v2/agentic/virtualagents`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_agentic_virtualagents(
        &self,
        body: models::CreateAgenticVirtualAgent,
    ) -> AiStudioRequest<PostAgenticVirtualagents> {
        let mut call = rt::Call::new(&self.client, &POST_AGENTIC_VIRTUALAGENTS);
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `GET /api/v2/agentic/virtualagents/{virtualAgentId}`
    ///
    /// Arguments:
    /// - `virtual_agent_id`
    #[inline]
    pub fn get_agentic_virtualagent(
        &self,
        virtual_agent_id: impl Into<String>,
    ) -> AiStudioRequest<GetAgenticVirtualagent> {
        AiStudioRequest::new(
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
    ) -> AiStudioRequest<PatchAgenticVirtualagent> {
        let mut call = rt::Call::new(&self.client, &PATCH_AGENTIC_VIRTUALAGENT)
            .path(&virtual_agent_id.into());
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs`
    ///
    /// Arguments:
    /// - `virtual_agent_id`
    #[inline]
    pub fn delete_agentic_virtualagent_jobs(
        &self,
        virtual_agent_id: impl Into<String>,
    ) -> AiStudioRequest<DeleteAgenticVirtualagentJobs> {
        AiStudioRequest::new(
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
    ) -> AiStudioRequest<GetAgenticVirtualagentJob> {
        AiStudioRequest::new(
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
    ) -> AiStudioRequest<PostAgenticVirtualagentVersionJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_AGENTIC_VIRTUALAGENT_VERSION_JOBS,
            )
            .path(&virtual_agent_id.into())
            .path(&version_id.into());
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `POST /api/v2/conversations/summaries/preview`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_summaries_preview(
        &self,
        body: models::SummarySettingWithTranscript,
    ) -> AiStudioRequest<PostConversationsSummariesPreview> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_SUMMARIES_PREVIEW,
        );
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `GET /api/v2/conversations/summaries/settings`
    ///
    /// Optional, set on the request:
    /// - `language`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_conversations_summaries_settings(
        &self,
    ) -> AiStudioRequest<GetConversationsSummariesSettings> {
        AiStudioRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_SUMMARIES_SETTINGS),
        )
    }
    /// `POST /api/v2/conversations/summaries/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_summaries_settings(
        &self,
        body: models::SummarySetting,
    ) -> AiStudioRequest<PostConversationsSummariesSettings> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_SUMMARIES_SETTINGS,
        );
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `GET /api/v2/conversations/summaries/settings/{summarySettingId}`
    ///
    /// Arguments:
    /// - `summary_setting_id`
    #[inline]
    pub fn get_conversations_summaries_setting(
        &self,
        summary_setting_id: impl Into<String>,
    ) -> AiStudioRequest<GetConversationsSummariesSetting> {
        AiStudioRequest::new(
            rt::Call::new(&self.client, &GET_CONVERSATIONS_SUMMARIES_SETTING)
                .path(&summary_setting_id.into()),
        )
    }
    /// `PUT /api/v2/conversations/summaries/settings/{summarySettingId}`
    ///
    /// Arguments:
    /// - `summary_setting_id`
    /// - `body`
    #[inline]
    pub fn put_conversations_summaries_setting(
        &self,
        summary_setting_id: impl Into<String>,
        body: models::SummarySetting,
    ) -> AiStudioRequest<PutConversationsSummariesSetting> {
        let mut call = rt::Call::new(&self.client, &PUT_CONVERSATIONS_SUMMARIES_SETTING)
            .path(&summary_setting_id.into());
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `DELETE /api/v2/conversations/summaries/settings/{summarySettingId}`
    ///
    /// Arguments:
    /// - `summary_setting_id`
    #[inline]
    pub fn delete_conversations_summaries_setting(
        &self,
        summary_setting_id: impl Into<String>,
    ) -> AiStudioRequest<DeleteConversationsSummariesSetting> {
        AiStudioRequest::new(
            rt::Call::new(&self.client, &DELETE_CONVERSATIONS_SUMMARIES_SETTING)
                .path(&summary_setting_id.into()),
        )
    }
    /// `GET /api/v2/guides`
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
    pub fn get_guides(&self) -> AiStudioRequest<GetGuides> {
        AiStudioRequest::new(rt::Call::new(&self.client, &GET_GUIDES))
    }
    /// `POST /api/v2/guides`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_guides(&self, body: models::CreateGuide) -> AiStudioRequest<PostGuides> {
        let mut call = rt::Call::new(&self.client, &POST_GUIDES);
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `POST /api/v2/guides/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_guides_jobs(
        &self,
        body: models::GenerateGuideContentRequest,
    ) -> AiStudioRequest<PostGuidesJobs> {
        let mut call = rt::Call::new(&self.client, &POST_GUIDES_JOBS);
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `GET /api/v2/guides/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_guides_job(
        &self,
        job_id: impl Into<String>,
    ) -> AiStudioRequest<GetGuidesJob> {
        AiStudioRequest::new(
            rt::Call::new(&self.client, &GET_GUIDES_JOB).path(&job_id.into()),
        )
    }
    /// `POST /api/v2/guides/uploads`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_guides_uploads(
        &self,
        body: models::UploadUrlRequest,
    ) -> AiStudioRequest<PostGuidesUploads> {
        let mut call = rt::Call::new(&self.client, &POST_GUIDES_UPLOADS);
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `GET /api/v2/guides/{guideId}`
    ///
    /// Arguments:
    /// - `guide_id`
    #[inline]
    pub fn get_guide(&self, guide_id: impl Into<String>) -> AiStudioRequest<GetGuide> {
        AiStudioRequest::new(
            rt::Call::new(&self.client, &GET_GUIDE).path(&guide_id.into()),
        )
    }
    /// `PATCH /api/v2/guides/{guideId}`
    ///
    /// Arguments:
    /// - `guide_id`
    /// - `body`
    #[inline]
    pub fn patch_guide(
        &self,
        guide_id: impl Into<String>,
        body: models::UpdateGuide,
    ) -> AiStudioRequest<PatchGuide> {
        let mut call = rt::Call::new(&self.client, &PATCH_GUIDE).path(&guide_id.into());
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `DELETE /api/v2/guides/{guideId}/jobs`
    ///
    /// Arguments:
    /// - `guide_id`
    #[inline]
    pub fn delete_guide_jobs(
        &self,
        guide_id: impl Into<String>,
    ) -> AiStudioRequest<DeleteGuideJobs> {
        AiStudioRequest::new(
            rt::Call::new(&self.client, &DELETE_GUIDE_JOBS).path(&guide_id.into()),
        )
    }
    /// `GET /api/v2/guides/{guideId}/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `guide_id`
    /// - `job_id`
    #[inline]
    pub fn get_guide_job(
        &self,
        guide_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> AiStudioRequest<GetGuideJob> {
        AiStudioRequest::new(
            rt::Call::new(&self.client, &GET_GUIDE_JOB)
                .path(&guide_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/guides/{guideId}/sessions/{guideSessionId}/turns`
    ///
    /// Arguments:
    /// - `guide_id`
    /// - `guide_session_id`
    /// - `body`
    #[inline]
    pub fn post_guide_session_turns(
        &self,
        guide_id: impl Into<String>,
        guide_session_id: impl Into<String>,
        body: models::GuideSessionTurnRequest,
    ) -> AiStudioRequest<PostGuideSessionTurns> {
        let mut call = rt::Call::new(&self.client, &POST_GUIDE_SESSION_TURNS)
            .path(&guide_id.into())
            .path(&guide_session_id.into());
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `POST /api/v2/guides/{guideId}/versions`
    ///
    /// Arguments:
    /// - `guide_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_guide_versions(
        &self,
        guide_id: impl Into<String>,
    ) -> AiStudioRequest<PostGuideVersions> {
        AiStudioRequest::new(
            rt::Call::new(&self.client, &POST_GUIDE_VERSIONS).path(&guide_id.into()),
        )
    }
    /// `GET /api/v2/guides/{guideId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `guide_id`
    /// - `version_id`
    #[inline]
    pub fn get_guide_version(
        &self,
        guide_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> AiStudioRequest<GetGuideVersion> {
        AiStudioRequest::new(
            rt::Call::new(&self.client, &GET_GUIDE_VERSION)
                .path(&guide_id.into())
                .path(&version_id.into()),
        )
    }
    /// `PATCH /api/v2/guides/{guideId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `guide_id`
    /// - `version_id`
    /// - `body`
    #[inline]
    pub fn patch_guide_version(
        &self,
        guide_id: impl Into<String>,
        version_id: impl Into<String>,
        body: models::UpdateGuideVersion,
    ) -> AiStudioRequest<PatchGuideVersion> {
        let mut call = rt::Call::new(&self.client, &PATCH_GUIDE_VERSION)
            .path(&guide_id.into())
            .path(&version_id.into());
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `POST /api/v2/guides/{guideId}/versions/{versionId}/jobs`
    ///
    /// Arguments:
    /// - `guide_id`
    /// - `version_id`
    /// - `body`
    #[inline]
    pub fn post_guide_version_jobs(
        &self,
        guide_id: impl Into<String>,
        version_id: impl Into<String>,
        body: models::GuideVersionPublishJobRequest,
    ) -> AiStudioRequest<PostGuideVersionJobs> {
        let mut call = rt::Call::new(&self.client, &POST_GUIDE_VERSION_JOBS)
            .path(&guide_id.into())
            .path(&version_id.into());
        call.body_json(&body);
        AiStudioRequest::new(call)
    }
    /// `GET /api/v2/guides/{guideId}/versions/{versionId}/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `guide_id`
    /// - `version_id`
    /// - `job_id`
    #[inline]
    pub fn get_guide_version_job(
        &self,
        guide_id: impl Into<String>,
        version_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> AiStudioRequest<GetGuideVersionJob> {
        AiStudioRequest::new(
            rt::Call::new(&self.client, &GET_GUIDE_VERSION_JOB)
                .path(&guide_id.into())
                .path(&version_id.into())
                .path(&job_id.into()),
        )
    }
}
/// A request of [`AiStudioApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `AiStudioRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct AiStudioRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> AiStudioRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for AiStudioRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for AiStudioRequest<O> {
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
impl AiStudioRequest<GetAgenticVirtualagents> {
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
static POST_CONVERSATIONS_SUMMARIES_PREVIEW: rt::Operation = rt::Operation::new(
        "postConversationsSummariesPreview",
        rt::Method::Post,
        &["/api/v2/conversations/summaries/preview"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_summaries_preview`.
#[derive(Debug)]
pub enum PostConversationsSummariesPreview {}
impl rt::Endpoint for PostConversationsSummariesPreview {
    type Answer = ();
}
static GET_CONVERSATIONS_SUMMARIES_SETTINGS: rt::Operation = rt::Operation::new(
        "getConversationsSummariesSettings",
        rt::Method::Get,
        &["/api/v2/conversations/summaries/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_summaries_settings`.
#[derive(Debug)]
pub enum GetConversationsSummariesSettings {}
impl rt::Endpoint for GetConversationsSummariesSettings {
    type Answer = models::SummarySettingEntityListing;
}
impl AiStudioRequest<GetConversationsSummariesSettings> {
    /// Sets `language`.
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
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
}
static POST_CONVERSATIONS_SUMMARIES_SETTINGS: rt::Operation = rt::Operation::new(
        "postConversationsSummariesSettings",
        rt::Method::Post,
        &["/api/v2/conversations/summaries/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_summaries_settings`.
#[derive(Debug)]
pub enum PostConversationsSummariesSettings {}
impl rt::Endpoint for PostConversationsSummariesSettings {
    type Answer = models::SummarySetting;
}
static GET_CONVERSATIONS_SUMMARIES_SETTING: rt::Operation = rt::Operation::new(
        "getConversationsSummariesSetting",
        rt::Method::Get,
        &["/api/v2/conversations/summaries/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversations_summaries_setting`.
#[derive(Debug)]
pub enum GetConversationsSummariesSetting {}
impl rt::Endpoint for GetConversationsSummariesSetting {
    type Answer = models::SummarySetting;
}
static PUT_CONVERSATIONS_SUMMARIES_SETTING: rt::Operation = rt::Operation::new(
        "putConversationsSummariesSetting",
        rt::Method::Put,
        &["/api/v2/conversations/summaries/settings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_conversations_summaries_setting`.
#[derive(Debug)]
pub enum PutConversationsSummariesSetting {}
impl rt::Endpoint for PutConversationsSummariesSetting {
    type Answer = models::SummarySetting;
}
static DELETE_CONVERSATIONS_SUMMARIES_SETTING: rt::Operation = rt::Operation::new(
        "deleteConversationsSummariesSetting",
        rt::Method::Delete,
        &["/api/v2/conversations/summaries/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversations_summaries_setting`.
#[derive(Debug)]
pub enum DeleteConversationsSummariesSetting {}
impl rt::Endpoint for DeleteConversationsSummariesSetting {
    type Answer = ();
}
static GET_GUIDES: rt::Operation = rt::Operation::new(
        "getGuides",
        rt::Method::Get,
        &["/api/v2/guides"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_guides`.
#[derive(Debug)]
pub enum GetGuides {}
impl rt::Endpoint for GetGuides {
    type Answer = models::GuideEntityListing;
}
impl AiStudioRequest<GetGuides> {
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
static POST_GUIDES: rt::Operation = rt::Operation::new(
        "postGuides",
        rt::Method::Post,
        &["/api/v2/guides"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_guides`.
#[derive(Debug)]
pub enum PostGuides {}
impl rt::Endpoint for PostGuides {
    type Answer = models::Guide;
}
static POST_GUIDES_JOBS: rt::Operation = rt::Operation::new(
        "postGuidesJobs",
        rt::Method::Post,
        &["/api/v2/guides/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_guides_jobs`.
#[derive(Debug)]
pub enum PostGuidesJobs {}
impl rt::Endpoint for PostGuidesJobs {
    type Answer = models::GuideContentGenerationJob;
}
static GET_GUIDES_JOB: rt::Operation = rt::Operation::new(
        "getGuidesJob",
        rt::Method::Get,
        &["/api/v2/guides/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_guides_job`.
#[derive(Debug)]
pub enum GetGuidesJob {}
impl rt::Endpoint for GetGuidesJob {
    type Answer = models::GuideContentGenerationJob;
}
static POST_GUIDES_UPLOADS: rt::Operation = rt::Operation::new(
        "postGuidesUploads",
        rt::Method::Post,
        &["/api/v2/guides/uploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_guides_uploads`.
#[derive(Debug)]
pub enum PostGuidesUploads {}
impl rt::Endpoint for PostGuidesUploads {
    type Answer = models::UploadUrlResponse;
}
static GET_GUIDE: rt::Operation = rt::Operation::new(
        "getGuide",
        rt::Method::Get,
        &["/api/v2/guides/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_guide`.
#[derive(Debug)]
pub enum GetGuide {}
impl rt::Endpoint for GetGuide {
    type Answer = models::Guide;
}
static PATCH_GUIDE: rt::Operation = rt::Operation::new(
        "patchGuide",
        rt::Method::Patch,
        &["/api/v2/guides/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_guide`.
#[derive(Debug)]
pub enum PatchGuide {}
impl rt::Endpoint for PatchGuide {
    type Answer = models::Guide;
}
static DELETE_GUIDE_JOBS: rt::Operation = rt::Operation::new(
        "deleteGuideJobs",
        rt::Method::Delete,
        &["/api/v2/guides/", "/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_guide_jobs`.
#[derive(Debug)]
pub enum DeleteGuideJobs {}
impl rt::Endpoint for DeleteGuideJobs {
    type Answer = models::GuideJob;
}
static GET_GUIDE_JOB: rt::Operation = rt::Operation::new(
        "getGuideJob",
        rt::Method::Get,
        &["/api/v2/guides/", "/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_guide_job`.
#[derive(Debug)]
pub enum GetGuideJob {}
impl rt::Endpoint for GetGuideJob {
    type Answer = models::GuideJob;
}
static POST_GUIDE_SESSION_TURNS: rt::Operation = rt::Operation::new(
        "postGuideSessionTurns",
        rt::Method::Post,
        &["/api/v2/guides/", "/sessions/", "/turns"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_guide_session_turns`.
#[derive(Debug)]
pub enum PostGuideSessionTurns {}
impl rt::Endpoint for PostGuideSessionTurns {
    type Answer = models::GuideSessionTurnResponse;
}
static POST_GUIDE_VERSIONS: rt::Operation = rt::Operation::new(
        "postGuideVersions",
        rt::Method::Post,
        &["/api/v2/guides/", "/versions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_guide_versions`.
#[derive(Debug)]
pub enum PostGuideVersions {}
impl rt::Endpoint for PostGuideVersions {
    type Answer = models::GuideVersion;
}
impl AiStudioRequest<PostGuideVersions> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CreateGuideVersion) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_GUIDE_VERSION: rt::Operation = rt::Operation::new(
        "getGuideVersion",
        rt::Method::Get,
        &["/api/v2/guides/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_guide_version`.
#[derive(Debug)]
pub enum GetGuideVersion {}
impl rt::Endpoint for GetGuideVersion {
    type Answer = models::GuideVersion;
}
static PATCH_GUIDE_VERSION: rt::Operation = rt::Operation::new(
        "patchGuideVersion",
        rt::Method::Patch,
        &["/api/v2/guides/", "/versions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_guide_version`.
#[derive(Debug)]
pub enum PatchGuideVersion {}
impl rt::Endpoint for PatchGuideVersion {
    type Answer = models::GuideVersion;
}
static POST_GUIDE_VERSION_JOBS: rt::Operation = rt::Operation::new(
        "postGuideVersionJobs",
        rt::Method::Post,
        &["/api/v2/guides/", "/versions/", "/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_guide_version_jobs`.
#[derive(Debug)]
pub enum PostGuideVersionJobs {}
impl rt::Endpoint for PostGuideVersionJobs {
    type Answer = models::GuideVersionPublishJob;
}
static GET_GUIDE_VERSION_JOB: rt::Operation = rt::Operation::new(
        "getGuideVersionJob",
        rt::Method::Get,
        &["/api/v2/guides/", "/versions/", "/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_guide_version_job`.
#[derive(Debug)]
pub enum GetGuideVersionJob {}
impl rt::Endpoint for GetGuideVersionJob {
    type Answer = models::GuideVersionPublishJob;
}
