// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Agent Assistants.
#[derive(Clone, Debug)]
pub struct AgentAssistantsApi {
    client: rt::Client,
}
impl AgentAssistantsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/assistants`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `limit`
    /// - `name`
    /// - `page_size`
    #[inline]
    pub fn get_assistants(&self) -> AgentAssistantsRequest<GetAssistants> {
        AgentAssistantsRequest::new(rt::Call::new(&self.client, &GET_ASSISTANTS))
    }
    /// `POST /api/v2/assistants`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_assistants(
        &self,
        body: models::Assistant,
    ) -> AgentAssistantsRequest<PostAssistants> {
        let mut call = rt::Call::new(&self.client, &POST_ASSISTANTS);
        call.body_json(&body);
        AgentAssistantsRequest::new(call)
    }
    /// `GET /api/v2/assistants/agentchecklists`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `agent_checklist_ids`
    /// - `before`
    /// - `language`
    /// - `name_prefix`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_assistants_agentchecklists(
        &self,
    ) -> AgentAssistantsRequest<GetAssistantsAgentchecklists> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANTS_AGENTCHECKLISTS),
        )
    }
    /// `POST /api/v2/assistants/agentchecklists`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_assistants_agentchecklists(
        &self,
        body: models::AgentChecklist,
    ) -> AgentAssistantsRequest<PostAssistantsAgentchecklists> {
        let mut call = rt::Call::new(&self.client, &POST_ASSISTANTS_AGENTCHECKLISTS);
        call.body_json(&body);
        AgentAssistantsRequest::new(call)
    }
    /// `GET /api/v2/assistants/agentchecklists/languages`
    #[inline]
    pub fn get_assistants_agentchecklists_languages(
        &self,
    ) -> AgentAssistantsRequest<GetAssistantsAgentchecklistsLanguages> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANTS_AGENTCHECKLISTS_LANGUAGES),
        )
    }
    /// `GET /api/v2/assistants/agentchecklists/{agentChecklistId}`
    ///
    /// Arguments:
    /// - `agent_checklist_id`
    #[inline]
    pub fn get_assistants_agentchecklist(
        &self,
        agent_checklist_id: impl Into<String>,
    ) -> AgentAssistantsRequest<GetAssistantsAgentchecklist> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANTS_AGENTCHECKLIST)
                .path(&agent_checklist_id.into()),
        )
    }
    /// `PUT /api/v2/assistants/agentchecklists/{agentChecklistId}`
    ///
    /// Arguments:
    /// - `agent_checklist_id`
    /// - `body`
    #[inline]
    pub fn put_assistants_agentchecklist(
        &self,
        agent_checklist_id: impl Into<String>,
        body: models::AgentChecklist,
    ) -> AgentAssistantsRequest<PutAssistantsAgentchecklist> {
        let mut call = rt::Call::new(&self.client, &PUT_ASSISTANTS_AGENTCHECKLIST)
            .path(&agent_checklist_id.into());
        call.body_json(&body);
        AgentAssistantsRequest::new(call)
    }
    /// `DELETE /api/v2/assistants/agentchecklists/{agentChecklistId}`
    ///
    /// Arguments:
    /// - `agent_checklist_id`
    #[inline]
    pub fn delete_assistants_agentchecklist(
        &self,
        agent_checklist_id: impl Into<String>,
    ) -> AgentAssistantsRequest<DeleteAssistantsAgentchecklist> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &DELETE_ASSISTANTS_AGENTCHECKLIST)
                .path(&agent_checklist_id.into()),
        )
    }
    /// `GET /api/v2/assistants/queues`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `page_size`
    /// - `queue_ids`
    #[inline]
    pub fn get_assistants_queues(&self) -> AgentAssistantsRequest<GetAssistantsQueues> {
        AgentAssistantsRequest::new(rt::Call::new(&self.client, &GET_ASSISTANTS_QUEUES))
    }
    /// `GET /api/v2/assistants/{assistantId}`
    ///
    /// Arguments:
    /// - `assistant_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `fallback_to_primary_assistant`
    /// - `language_variation`
    #[inline]
    pub fn get_assistant(
        &self,
        assistant_id: impl Into<String>,
    ) -> AgentAssistantsRequest<GetAssistant> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANT).path(&assistant_id.into()),
        )
    }
    /// `DELETE /api/v2/assistants/{assistantId}`
    ///
    /// Arguments:
    /// - `assistant_id`
    #[inline]
    pub fn delete_assistant(
        &self,
        assistant_id: impl Into<String>,
    ) -> AgentAssistantsRequest<DeleteAssistant> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &DELETE_ASSISTANT).path(&assistant_id.into()),
        )
    }
    /// `PATCH /api/v2/assistants/{assistantId}`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `body`
    #[inline]
    pub fn patch_assistant(
        &self,
        assistant_id: impl Into<String>,
        body: models::Assistant,
    ) -> AgentAssistantsRequest<PatchAssistant> {
        let mut call = rt::Call::new(&self.client, &PATCH_ASSISTANT)
            .path(&assistant_id.into());
        call.body_json(&body);
        AgentAssistantsRequest::new(call)
    }
    /// `GET /api/v2/assistants/{assistantId}/queues`
    ///
    /// Arguments:
    /// - `assistant_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `page_size`
    #[inline]
    pub fn get_assistant_queues(
        &self,
        assistant_id: impl Into<String>,
    ) -> AgentAssistantsRequest<GetAssistantQueues> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANT_QUEUES).path(&assistant_id.into()),
        )
    }
    /// `DELETE /api/v2/assistants/{assistantId}/queues`
    ///
    /// Arguments:
    /// - `assistant_id`
    ///
    /// Optional, set on the request:
    /// - `queue_ids`
    #[inline]
    pub fn delete_assistant_queues(
        &self,
        assistant_id: impl Into<String>,
    ) -> AgentAssistantsRequest<DeleteAssistantQueues> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &DELETE_ASSISTANT_QUEUES)
                .path(&assistant_id.into()),
        )
    }
    /// `PATCH /api/v2/assistants/{assistantId}/queues`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `body`
    #[inline]
    pub fn patch_assistant_queues(
        &self,
        assistant_id: impl Into<String>,
        body: Vec<models::AssistantQueue>,
    ) -> AgentAssistantsRequest<PatchAssistantQueues> {
        let mut call = rt::Call::new(&self.client, &PATCH_ASSISTANT_QUEUES)
            .path(&assistant_id.into());
        call.body_json(&body);
        AgentAssistantsRequest::new(call)
    }
    /// `GET /api/v2/assistants/{assistantId}/queues/{queueId}`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `queue_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_assistant_queue(
        &self,
        assistant_id: impl Into<String>,
        queue_id: impl Into<String>,
    ) -> AgentAssistantsRequest<GetAssistantQueue> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANT_QUEUE)
                .path(&assistant_id.into())
                .path(&queue_id.into()),
        )
    }
    /// `PUT /api/v2/assistants/{assistantId}/queues/{queueId}`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `queue_id`
    /// - `body`
    #[inline]
    pub fn put_assistant_queue(
        &self,
        assistant_id: impl Into<String>,
        queue_id: impl Into<String>,
        body: models::AssistantQueue,
    ) -> AgentAssistantsRequest<PutAssistantQueue> {
        let mut call = rt::Call::new(&self.client, &PUT_ASSISTANT_QUEUE)
            .path(&assistant_id.into())
            .path(&queue_id.into());
        call.body_json(&body);
        AgentAssistantsRequest::new(call)
    }
    /// `DELETE /api/v2/assistants/{assistantId}/queues/{queueId}`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `queue_id`
    #[inline]
    pub fn delete_assistant_queue(
        &self,
        assistant_id: impl Into<String>,
        queue_id: impl Into<String>,
    ) -> AgentAssistantsRequest<DeleteAssistantQueue> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &DELETE_ASSISTANT_QUEUE)
                .path(&assistant_id.into())
                .path(&queue_id.into()),
        )
    }
    /// `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/add`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `queue_id`
    /// - `body`
    #[inline]
    pub fn post_assistant_queue_users_bulk_add(
        &self,
        assistant_id: impl Into<String>,
        queue_id: impl Into<String>,
        body: models::AssistantQueueUsersBulkAddRequest,
    ) -> AgentAssistantsRequest<PostAssistantQueueUsersBulkAdd> {
        let mut call = rt::Call::new(&self.client, &POST_ASSISTANT_QUEUE_USERS_BULK_ADD)
            .path(&assistant_id.into())
            .path(&queue_id.into());
        call.body_json(&body);
        AgentAssistantsRequest::new(call)
    }
    /// `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/remove`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `queue_id`
    /// - `body`
    #[inline]
    pub fn post_assistant_queue_users_bulk_remove(
        &self,
        assistant_id: impl Into<String>,
        queue_id: impl Into<String>,
        body: models::AssistantQueueUsersBulkRemoveRequest,
    ) -> AgentAssistantsRequest<PostAssistantQueueUsersBulkRemove> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_ASSISTANT_QUEUE_USERS_BULK_REMOVE,
            )
            .path(&assistant_id.into())
            .path(&queue_id.into());
        call.body_json(&body);
        AgentAssistantsRequest::new(call)
    }
    /// `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `queue_id`
    /// - `body`
    #[inline]
    pub fn post_assistant_queue_users_jobs(
        &self,
        assistant_id: impl Into<String>,
        queue_id: impl Into<String>,
        body: models::AssistantQueueUsersJobsRequest,
    ) -> AgentAssistantsRequest<PostAssistantQueueUsersJobs> {
        let mut call = rt::Call::new(&self.client, &POST_ASSISTANT_QUEUE_USERS_JOBS)
            .path(&assistant_id.into())
            .path(&queue_id.into());
        call.body_json(&body);
        AgentAssistantsRequest::new(call)
    }
    /// `GET /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `queue_id`
    /// - `job_id`
    #[inline]
    pub fn get_assistant_queue_users_job(
        &self,
        assistant_id: impl Into<String>,
        queue_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> AgentAssistantsRequest<GetAssistantQueueUsersJob> {
        AgentAssistantsRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANT_QUEUE_USERS_JOB)
                .path(&assistant_id.into())
                .path(&queue_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/query`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `queue_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_assistant_queue_users_query(
        &self,
        assistant_id: impl Into<String>,
        queue_id: impl Into<String>,
        body: models::AssistantQueueUsersQueryRequest,
    ) -> AgentAssistantsRequest<PostAssistantQueueUsersQuery> {
        let mut call = rt::Call::new(&self.client, &POST_ASSISTANT_QUEUE_USERS_QUERY)
            .path(&assistant_id.into())
            .path(&queue_id.into());
        call.body_json(&body);
        AgentAssistantsRequest::new(call)
    }
}
/// A request of [`AgentAssistantsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `AgentAssistantsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct AgentAssistantsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> AgentAssistantsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for AgentAssistantsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for AgentAssistantsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_ASSISTANTS: rt::Operation = rt::Operation::new(
        "getAssistants",
        rt::Method::Get,
        &["/api/v2/assistants"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistants`.
#[derive(Debug)]
pub enum GetAssistants {}
impl rt::Endpoint for GetAssistants {
    type Answer = models::AssistantListing;
}
impl AgentAssistantsRequest<GetAssistants> {
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
}
static POST_ASSISTANTS: rt::Operation = rt::Operation::new(
        "postAssistants",
        rt::Method::Post,
        &["/api/v2/assistants"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_assistants`.
#[derive(Debug)]
pub enum PostAssistants {}
impl rt::Endpoint for PostAssistants {
    type Answer = models::Assistant;
}
static GET_ASSISTANTS_AGENTCHECKLISTS: rt::Operation = rt::Operation::new(
        "getAssistantsAgentchecklists",
        rt::Method::Get,
        &["/api/v2/assistants/agentchecklists"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistants_agentchecklists`.
#[derive(Debug)]
pub enum GetAssistantsAgentchecklists {}
impl rt::Endpoint for GetAssistantsAgentchecklists {
    type Answer = models::AgentChecklistListing;
}
impl AgentAssistantsRequest<GetAssistantsAgentchecklists> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `agentChecklistIds`.
    #[inline]
    pub fn agent_checklist_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "agentChecklistIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `language`.
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
        self
    }
    /// Sets `namePrefix`.
    #[inline]
    pub fn name_prefix(mut self, value: impl Into<String>) -> Self {
        self.call.query("namePrefix", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
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
}
static POST_ASSISTANTS_AGENTCHECKLISTS: rt::Operation = rt::Operation::new(
        "postAssistantsAgentchecklists",
        rt::Method::Post,
        &["/api/v2/assistants/agentchecklists"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_assistants_agentchecklists`.
#[derive(Debug)]
pub enum PostAssistantsAgentchecklists {}
impl rt::Endpoint for PostAssistantsAgentchecklists {
    type Answer = models::AgentChecklist;
}
static GET_ASSISTANTS_AGENTCHECKLISTS_LANGUAGES: rt::Operation = rt::Operation::new(
        "getAssistantsAgentchecklistsLanguages",
        rt::Method::Get,
        &["/api/v2/assistants/agentchecklists/languages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistants_agentchecklists_languages`.
#[derive(Debug)]
pub enum GetAssistantsAgentchecklistsLanguages {}
impl rt::Endpoint for GetAssistantsAgentchecklistsLanguages {
    type Answer = models::EntityListing;
}
static GET_ASSISTANTS_AGENTCHECKLIST: rt::Operation = rt::Operation::new(
        "getAssistantsAgentchecklist",
        rt::Method::Get,
        &["/api/v2/assistants/agentchecklists/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistants_agentchecklist`.
#[derive(Debug)]
pub enum GetAssistantsAgentchecklist {}
impl rt::Endpoint for GetAssistantsAgentchecklist {
    type Answer = models::AgentChecklist;
}
static PUT_ASSISTANTS_AGENTCHECKLIST: rt::Operation = rt::Operation::new(
        "putAssistantsAgentchecklist",
        rt::Method::Put,
        &["/api/v2/assistants/agentchecklists/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_assistants_agentchecklist`.
#[derive(Debug)]
pub enum PutAssistantsAgentchecklist {}
impl rt::Endpoint for PutAssistantsAgentchecklist {
    type Answer = models::AgentChecklist;
}
static DELETE_ASSISTANTS_AGENTCHECKLIST: rt::Operation = rt::Operation::new(
        "deleteAssistantsAgentchecklist",
        rt::Method::Delete,
        &["/api/v2/assistants/agentchecklists/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_assistants_agentchecklist`.
#[derive(Debug)]
pub enum DeleteAssistantsAgentchecklist {}
impl rt::Endpoint for DeleteAssistantsAgentchecklist {
    type Answer = ();
}
static GET_ASSISTANTS_QUEUES: rt::Operation = rt::Operation::new(
        "getAssistantsQueues",
        rt::Method::Get,
        &["/api/v2/assistants/queues"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistants_queues`.
#[derive(Debug)]
pub enum GetAssistantsQueues {}
impl rt::Endpoint for GetAssistantsQueues {
    type Answer = models::AssistantQueueListing;
}
impl AgentAssistantsRequest<GetAssistantsQueues> {
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
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `queueIds`.
    #[inline]
    pub fn queue_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("queueIds", value.into());
        self
    }
}
static GET_ASSISTANT: rt::Operation = rt::Operation::new(
        "getAssistant",
        rt::Method::Get,
        &["/api/v2/assistants/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistant`.
#[derive(Debug)]
pub enum GetAssistant {}
impl rt::Endpoint for GetAssistant {
    type Answer = models::Assistant;
}
impl AgentAssistantsRequest<GetAssistant> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `fallbackToPrimaryAssistant`.
    #[inline]
    pub fn fallback_to_primary_assistant(mut self, value: bool) -> Self {
        self.call.query("fallbackToPrimaryAssistant", value.to_string());
        self
    }
    /// Sets `languageVariation`.
    #[inline]
    pub fn language_variation(mut self, value: impl Into<String>) -> Self {
        self.call.query("languageVariation", value.into());
        self
    }
}
static DELETE_ASSISTANT: rt::Operation = rt::Operation::new(
        "deleteAssistant",
        rt::Method::Delete,
        &["/api/v2/assistants/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_assistant`.
#[derive(Debug)]
pub enum DeleteAssistant {}
impl rt::Endpoint for DeleteAssistant {
    type Answer = ();
}
static PATCH_ASSISTANT: rt::Operation = rt::Operation::new(
        "patchAssistant",
        rt::Method::Patch,
        &["/api/v2/assistants/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_assistant`.
#[derive(Debug)]
pub enum PatchAssistant {}
impl rt::Endpoint for PatchAssistant {
    type Answer = models::Assistant;
}
static GET_ASSISTANT_QUEUES: rt::Operation = rt::Operation::new(
        "getAssistantQueues",
        rt::Method::Get,
        &["/api/v2/assistants/", "/queues"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistant_queues`.
#[derive(Debug)]
pub enum GetAssistantQueues {}
impl rt::Endpoint for GetAssistantQueues {
    type Answer = models::AssistantQueueListing;
}
impl AgentAssistantsRequest<GetAssistantQueues> {
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
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static DELETE_ASSISTANT_QUEUES: rt::Operation = rt::Operation::new(
        "deleteAssistantQueues",
        rt::Method::Delete,
        &["/api/v2/assistants/", "/queues"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_assistant_queues`.
#[derive(Debug)]
pub enum DeleteAssistantQueues {}
impl rt::Endpoint for DeleteAssistantQueues {
    type Answer = ();
}
impl AgentAssistantsRequest<DeleteAssistantQueues> {
    /// Sets `queueIds`.
    #[inline]
    pub fn queue_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("queueIds", value.into());
        self
    }
}
static PATCH_ASSISTANT_QUEUES: rt::Operation = rt::Operation::new(
        "patchAssistantQueues",
        rt::Method::Patch,
        &["/api/v2/assistants/", "/queues"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_assistant_queues`.
#[derive(Debug)]
pub enum PatchAssistantQueues {}
impl rt::Endpoint for PatchAssistantQueues {
    type Answer = models::AssistantQueueListing;
}
static GET_ASSISTANT_QUEUE: rt::Operation = rt::Operation::new(
        "getAssistantQueue",
        rt::Method::Get,
        &["/api/v2/assistants/", "/queues/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistant_queue`.
#[derive(Debug)]
pub enum GetAssistantQueue {}
impl rt::Endpoint for GetAssistantQueue {
    type Answer = models::AssistantQueue;
}
impl AgentAssistantsRequest<GetAssistantQueue> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static PUT_ASSISTANT_QUEUE: rt::Operation = rt::Operation::new(
        "putAssistantQueue",
        rt::Method::Put,
        &["/api/v2/assistants/", "/queues/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_assistant_queue`.
#[derive(Debug)]
pub enum PutAssistantQueue {}
impl rt::Endpoint for PutAssistantQueue {
    type Answer = models::AssistantQueue;
}
static DELETE_ASSISTANT_QUEUE: rt::Operation = rt::Operation::new(
        "deleteAssistantQueue",
        rt::Method::Delete,
        &["/api/v2/assistants/", "/queues/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_assistant_queue`.
#[derive(Debug)]
pub enum DeleteAssistantQueue {}
impl rt::Endpoint for DeleteAssistantQueue {
    type Answer = ();
}
static POST_ASSISTANT_QUEUE_USERS_BULK_ADD: rt::Operation = rt::Operation::new(
        "postAssistantQueueUsersBulkAdd",
        rt::Method::Post,
        &["/api/v2/assistants/", "/queues/", "/users/bulk/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_assistant_queue_users_bulk_add`.
#[derive(Debug)]
pub enum PostAssistantQueueUsersBulkAdd {}
impl rt::Endpoint for PostAssistantQueueUsersBulkAdd {
    type Answer = models::BulkResponse;
}
static POST_ASSISTANT_QUEUE_USERS_BULK_REMOVE: rt::Operation = rt::Operation::new(
        "postAssistantQueueUsersBulkRemove",
        rt::Method::Post,
        &["/api/v2/assistants/", "/queues/", "/users/bulk/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_assistant_queue_users_bulk_remove`.
#[derive(Debug)]
pub enum PostAssistantQueueUsersBulkRemove {}
impl rt::Endpoint for PostAssistantQueueUsersBulkRemove {
    type Answer = models::BulkResponse;
}
static POST_ASSISTANT_QUEUE_USERS_JOBS: rt::Operation = rt::Operation::new(
        "postAssistantQueueUsersJobs",
        rt::Method::Post,
        &["/api/v2/assistants/", "/queues/", "/users/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_assistant_queue_users_jobs`.
#[derive(Debug)]
pub enum PostAssistantQueueUsersJobs {}
impl rt::Endpoint for PostAssistantQueueUsersJobs {
    type Answer = models::AssistantQueueUsersJobsResponse;
}
static GET_ASSISTANT_QUEUE_USERS_JOB: rt::Operation = rt::Operation::new(
        "getAssistantQueueUsersJob",
        rt::Method::Get,
        &["/api/v2/assistants/", "/queues/", "/users/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistant_queue_users_job`.
#[derive(Debug)]
pub enum GetAssistantQueueUsersJob {}
impl rt::Endpoint for GetAssistantQueueUsersJob {
    type Answer = models::AssistantQueueUsersJobsResponse;
}
static POST_ASSISTANT_QUEUE_USERS_QUERY: rt::Operation = rt::Operation::new(
        "postAssistantQueueUsersQuery",
        rt::Method::Post,
        &["/api/v2/assistants/", "/queues/", "/users/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_assistant_queue_users_query`.
#[derive(Debug)]
pub enum PostAssistantQueueUsersQuery {}
impl rt::Endpoint for PostAssistantQueueUsersQuery {
    type Answer = models::AssistantQueueUsersQueryResponse;
}
impl AgentAssistantsRequest<PostAssistantQueueUsersQuery> {
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
