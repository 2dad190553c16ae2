// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Telephony.
#[derive(Clone, Debug)]
pub struct TelephonyApi {
    client: rt::Client,
}
impl TelephonyApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/telephony/agents/greetings/me`
    #[inline]
    pub fn get_telephony_agents_greetings_me(
        &self,
    ) -> TelephonyRequest<GetTelephonyAgentsGreetingsMe> {
        TelephonyRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_AGENTS_GREETINGS_ME),
        )
    }
    /// `PUT /api/v2/telephony/agents/greetings/me`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_telephony_agents_greetings_me(
        &self,
        body: models::SelfAgentGreeting,
    ) -> TelephonyRequest<PutTelephonyAgentsGreetingsMe> {
        let mut call = rt::Call::new(&self.client, &PUT_TELEPHONY_AGENTS_GREETINGS_ME);
        call.body_json(&body);
        TelephonyRequest::new(call)
    }
    /// `GET /api/v2/telephony/agents/{agentId}/greetings`
    ///
    /// Arguments:
    /// - `agent_id`
    #[inline]
    pub fn get_telephony_agent_greetings(
        &self,
        agent_id: impl Into<String>,
    ) -> TelephonyRequest<GetTelephonyAgentGreetings> {
        TelephonyRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_AGENT_GREETINGS)
                .path(&agent_id.into()),
        )
    }
    /// `PUT /api/v2/telephony/agents/{agentId}/greetings`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `body`
    #[inline]
    pub fn put_telephony_agent_greetings(
        &self,
        agent_id: impl Into<String>,
        body: models::AgentGreeting,
    ) -> TelephonyRequest<PutTelephonyAgentGreetings> {
        let mut call = rt::Call::new(&self.client, &PUT_TELEPHONY_AGENT_GREETINGS)
            .path(&agent_id.into());
        call.body_json(&body);
        TelephonyRequest::new(call)
    }
    /// `GET /api/v2/telephony/calls/metrics`
    ///
    /// Optional, set on the request:
    /// - `metric_type`
    #[inline]
    pub fn get_telephony_calls_metrics(
        &self,
    ) -> TelephonyRequest<GetTelephonyCallsMetrics> {
        TelephonyRequest::new(rt::Call::new(&self.client, &GET_TELEPHONY_CALLS_METRICS))
    }
    /// `GET /api/v2/telephony/mediaregions`
    #[inline]
    pub fn get_telephony_mediaregions(
        &self,
    ) -> TelephonyRequest<GetTelephonyMediaregions> {
        TelephonyRequest::new(rt::Call::new(&self.client, &GET_TELEPHONY_MEDIAREGIONS))
    }
    /// `GET /api/v2/telephony/numbers/routing`
    ///
    /// Optional, set on the request:
    /// - `active_routing_organization_id`
    /// - `after`
    /// - `before`
    /// - `number_id`
    /// - `owner_organization_id`
    /// - `page_size`
    /// - `status`
    #[inline]
    pub fn get_telephony_numbers_routing(
        &self,
    ) -> TelephonyRequest<GetTelephonyNumbersRouting> {
        TelephonyRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_NUMBERS_ROUTING),
        )
    }
    /// `POST /api/v2/telephony/numbers/routing`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_numbers_routing(
        &self,
        body: Vec<models::NumberRoutingRequest>,
    ) -> TelephonyRequest<PostTelephonyNumbersRouting> {
        let mut call = rt::Call::new(&self.client, &POST_TELEPHONY_NUMBERS_ROUTING);
        call.body_json(&body);
        TelephonyRequest::new(call)
    }
    /// `POST /api/v2/telephony/numbers/routing/all`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_numbers_routing_all(
        &self,
        body: models::DisasterRecoveryAllRoutingRequest,
    ) -> TelephonyRequest<PostTelephonyNumbersRoutingAll> {
        let mut call = rt::Call::new(&self.client, &POST_TELEPHONY_NUMBERS_ROUTING_ALL);
        call.body_json(&body);
        TelephonyRequest::new(call)
    }
    /// `POST /api/v2/telephony/numbers/routing/reset`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_numbers_routing_reset(
        &self,
        body: models::NumberRoutingResetOrganizationRequest,
    ) -> TelephonyRequest<PostTelephonyNumbersRoutingReset> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_NUMBERS_ROUTING_RESET,
        );
        call.body_json(&body);
        TelephonyRequest::new(call)
    }
    /// `GET /api/v2/telephony/organization/link`
    #[inline]
    pub fn get_telephony_organization_link(
        &self,
    ) -> TelephonyRequest<GetTelephonyOrganizationLink> {
        TelephonyRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_ORGANIZATION_LINK),
        )
    }
    /// `POST /api/v2/telephony/organization/link`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_organization_link(
        &self,
        body: models::CreateOrganizationLink,
    ) -> TelephonyRequest<PostTelephonyOrganizationLink> {
        let mut call = rt::Call::new(&self.client, &POST_TELEPHONY_ORGANIZATION_LINK);
        call.body_json(&body);
        TelephonyRequest::new(call)
    }
    /// `PATCH /api/v2/telephony/organization/link/approve/{requestingOrganizationId}`
    ///
    /// Arguments:
    /// - `requesting_organization_id`
    /// - `body`
    #[inline]
    pub fn patch_telephony_organization_link_approve_requesting_organization_id(
        &self,
        requesting_organization_id: impl Into<String>,
        body: models::OrganizationLinkApprovalRequest,
    ) -> TelephonyRequest<
        PatchTelephonyOrganizationLinkApproveRequestingOrganizationId,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_TELEPHONY_ORGANIZATION_LINK_APPROVE_REQUESTING_ORGANIZATION_ID,
            )
            .path(&requesting_organization_id.into());
        call.body_json(&body);
        TelephonyRequest::new(call)
    }
    /// `GET /api/v2/telephony/organization/link/regions`
    #[inline]
    pub fn get_telephony_organization_link_regions(
        &self,
    ) -> TelephonyRequest<GetTelephonyOrganizationLinkRegions> {
        TelephonyRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_ORGANIZATION_LINK_REGIONS),
        )
    }
    /// `DELETE /api/v2/telephony/organization/link/{targetOrganizationId}`
    ///
    /// Arguments:
    /// - `target_organization_id`
    #[inline]
    pub fn delete_telephony_organization_link_target_organization_id(
        &self,
        target_organization_id: impl Into<String>,
    ) -> TelephonyRequest<DeleteTelephonyOrganizationLinkTargetOrganizationId> {
        TelephonyRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_TELEPHONY_ORGANIZATION_LINK_TARGET_ORGANIZATION_ID,
                )
                .path(&target_organization_id.into()),
        )
    }
    /// `GET /api/v2/telephony/prefixes`
    ///
    /// Arguments:
    /// - `r#type`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    /// - `prefix`
    #[inline]
    pub fn get_telephony_prefixes(
        &self,
        r#type: impl Into<String>,
    ) -> TelephonyRequest<GetTelephonyPrefixes> {
        let mut call = rt::Call::new(&self.client, &GET_TELEPHONY_PREFIXES);
        call.query("type", r#type.into());
        TelephonyRequest::new(call)
    }
    /// `POST /api/v2/telephony/prefixes/bulk`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_prefixes_bulk(
        &self,
        body: models::BulkPrefixesRequest,
    ) -> TelephonyRequest<PostTelephonyPrefixesBulk> {
        let mut call = rt::Call::new(&self.client, &POST_TELEPHONY_PREFIXES_BULK);
        call.body_json(&body);
        TelephonyRequest::new(call)
    }
    /// `GET /api/v2/telephony/prefixes/simulate/call`
    ///
    /// Arguments:
    /// - `number`
    #[inline]
    pub fn get_telephony_prefixes_simulate_call(
        &self,
        number: impl Into<String>,
    ) -> TelephonyRequest<GetTelephonyPrefixesSimulateCall> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PREFIXES_SIMULATE_CALL,
        );
        call.query("number", number.into());
        TelephonyRequest::new(call)
    }
    /// `GET /api/v2/telephony/settings`
    #[inline]
    pub fn get_telephony_settings(&self) -> TelephonyRequest<GetTelephonySettings> {
        TelephonyRequest::new(rt::Call::new(&self.client, &GET_TELEPHONY_SETTINGS))
    }
    /// `PUT /api/v2/telephony/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_telephony_settings(
        &self,
        body: models::TelephonySettings,
    ) -> TelephonyRequest<PutTelephonySettings> {
        let mut call = rt::Call::new(&self.client, &PUT_TELEPHONY_SETTINGS);
        call.body_json(&body);
        TelephonyRequest::new(call)
    }
    /// `GET /api/v2/telephony/sipmessages/conversations/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn get_telephony_sipmessages_conversation(
        &self,
        conversation_id: impl Into<String>,
    ) -> TelephonyRequest<GetTelephonySipmessagesConversation> {
        TelephonyRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_SIPMESSAGES_CONVERSATION)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/telephony/sipmessages/conversations/{conversationId}/headers`
    ///
    /// Arguments:
    /// - `conversation_id`
    ///
    /// Optional, set on the request:
    /// - `keys`
    #[inline]
    pub fn get_telephony_sipmessages_conversation_headers(
        &self,
        conversation_id: impl Into<String>,
    ) -> TelephonyRequest<GetTelephonySipmessagesConversationHeaders> {
        TelephonyRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_SIPMESSAGES_CONVERSATION_HEADERS)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/telephony/siptraces`
    ///
    /// Arguments:
    /// - `date_end`
    /// - `date_start`
    ///
    /// Optional, set on the request:
    /// - `call_id`
    /// - `conversation_id`
    /// - `from_user`
    /// - `to_user`
    #[inline]
    pub fn get_telephony_siptraces(
        &self,
        date_end: impl Into<String>,
        date_start: impl Into<String>,
    ) -> TelephonyRequest<GetTelephonySiptraces> {
        let mut call = rt::Call::new(&self.client, &GET_TELEPHONY_SIPTRACES);
        call.query("dateEnd", date_end.into());
        call.query("dateStart", date_start.into());
        TelephonyRequest::new(call)
    }
    /// `POST /api/v2/telephony/siptraces/download`
    ///
    /// Arguments:
    /// - `sip_search_public_request`
    #[inline]
    pub fn post_telephony_siptraces_download(
        &self,
        sip_search_public_request: models::SIPSearchPublicRequest,
    ) -> TelephonyRequest<PostTelephonySiptracesDownload> {
        let mut call = rt::Call::new(&self.client, &POST_TELEPHONY_SIPTRACES_DOWNLOAD);
        call.body_json(&sip_search_public_request);
        TelephonyRequest::new(call)
    }
    /// `GET /api/v2/telephony/siptraces/download/{downloadId}`
    ///
    /// Arguments:
    /// - `download_id`
    #[inline]
    pub fn get_telephony_siptraces_download_download_id(
        &self,
        download_id: impl Into<String>,
    ) -> TelephonyRequest<GetTelephonySiptracesDownloadDownloadId> {
        TelephonyRequest::new(
            rt::Call::new(&self.client, &GET_TELEPHONY_SIPTRACES_DOWNLOAD_DOWNLOAD_ID)
                .path(&download_id.into()),
        )
    }
}
/// A request of [`TelephonyApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `TelephonyRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct TelephonyRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> TelephonyRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for TelephonyRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for TelephonyRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_TELEPHONY_AGENTS_GREETINGS_ME: rt::Operation = rt::Operation::new(
        "getTelephonyAgentsGreetingsMe",
        rt::Method::Get,
        &["/api/v2/telephony/agents/greetings/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_agents_greetings_me`.
#[derive(Debug)]
pub enum GetTelephonyAgentsGreetingsMe {}
impl rt::Endpoint for GetTelephonyAgentsGreetingsMe {
    type Answer = models::SelfAgentGreeting;
}
static PUT_TELEPHONY_AGENTS_GREETINGS_ME: rt::Operation = rt::Operation::new(
        "putTelephonyAgentsGreetingsMe",
        rt::Method::Put,
        &["/api/v2/telephony/agents/greetings/me"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_agents_greetings_me`.
#[derive(Debug)]
pub enum PutTelephonyAgentsGreetingsMe {}
impl rt::Endpoint for PutTelephonyAgentsGreetingsMe {
    type Answer = models::SelfAgentGreeting;
}
static GET_TELEPHONY_AGENT_GREETINGS: rt::Operation = rt::Operation::new(
        "getTelephonyAgentGreetings",
        rt::Method::Get,
        &["/api/v2/telephony/agents/", "/greetings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_agent_greetings`.
#[derive(Debug)]
pub enum GetTelephonyAgentGreetings {}
impl rt::Endpoint for GetTelephonyAgentGreetings {
    type Answer = models::AgentGreeting;
}
static PUT_TELEPHONY_AGENT_GREETINGS: rt::Operation = rt::Operation::new(
        "putTelephonyAgentGreetings",
        rt::Method::Put,
        &["/api/v2/telephony/agents/", "/greetings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_agent_greetings`.
#[derive(Debug)]
pub enum PutTelephonyAgentGreetings {}
impl rt::Endpoint for PutTelephonyAgentGreetings {
    type Answer = models::AgentGreeting;
}
static GET_TELEPHONY_CALLS_METRICS: rt::Operation = rt::Operation::new(
        "getTelephonyCallsMetrics",
        rt::Method::Get,
        &["/api/v2/telephony/calls/metrics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_calls_metrics`.
#[derive(Debug)]
pub enum GetTelephonyCallsMetrics {}
impl rt::Endpoint for GetTelephonyCallsMetrics {
    type Answer = models::OrganizationCallMetrics;
}
impl TelephonyRequest<GetTelephonyCallsMetrics> {
    /// Sets `metricType`.
    ///
    /// Default of the service: cloud
    #[inline]
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("metricType", value.into());
        self
    }
}
static GET_TELEPHONY_MEDIAREGIONS: rt::Operation = rt::Operation::new(
        "getTelephonyMediaregions",
        rt::Method::Get,
        &["/api/v2/telephony/mediaregions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_mediaregions`.
#[derive(Debug)]
pub enum GetTelephonyMediaregions {}
impl rt::Endpoint for GetTelephonyMediaregions {
    type Answer = models::MediaRegions;
}
static GET_TELEPHONY_NUMBERS_ROUTING: rt::Operation = rt::Operation::new(
        "getTelephonyNumbersRouting",
        rt::Method::Get,
        &["/api/v2/telephony/numbers/routing"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_numbers_routing`.
#[derive(Debug)]
pub enum GetTelephonyNumbersRouting {}
impl rt::Endpoint for GetTelephonyNumbersRouting {
    type Answer = models::NumberRoutingListing;
}
impl TelephonyRequest<GetTelephonyNumbersRouting> {
    /// Sets `activeRoutingOrganizationId`.
    #[inline]
    pub fn active_routing_organization_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("activeRoutingOrganizationId", value.into());
        self
    }
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
    /// Sets `numberId`.
    #[inline]
    pub fn number_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("numberId", value.into());
        self
    }
    /// Sets `ownerOrganizationId`.
    #[inline]
    pub fn owner_organization_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("ownerOrganizationId", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.call.query("status", value.into());
        self
    }
}
static POST_TELEPHONY_NUMBERS_ROUTING: rt::Operation = rt::Operation::new(
        "postTelephonyNumbersRouting",
        rt::Method::Post,
        &["/api/v2/telephony/numbers/routing"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_numbers_routing`.
#[derive(Debug)]
pub enum PostTelephonyNumbersRouting {}
impl rt::Endpoint for PostTelephonyNumbersRouting {
    type Answer = ();
}
static POST_TELEPHONY_NUMBERS_ROUTING_ALL: rt::Operation = rt::Operation::new(
        "postTelephonyNumbersRoutingAll",
        rt::Method::Post,
        &["/api/v2/telephony/numbers/routing/all"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_numbers_routing_all`.
#[derive(Debug)]
pub enum PostTelephonyNumbersRoutingAll {}
impl rt::Endpoint for PostTelephonyNumbersRoutingAll {
    type Answer = ();
}
static POST_TELEPHONY_NUMBERS_ROUTING_RESET: rt::Operation = rt::Operation::new(
        "postTelephonyNumbersRoutingReset",
        rt::Method::Post,
        &["/api/v2/telephony/numbers/routing/reset"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_numbers_routing_reset`.
#[derive(Debug)]
pub enum PostTelephonyNumbersRoutingReset {}
impl rt::Endpoint for PostTelephonyNumbersRoutingReset {
    type Answer = ();
}
static GET_TELEPHONY_ORGANIZATION_LINK: rt::Operation = rt::Operation::new(
        "getTelephonyOrganizationLink",
        rt::Method::Get,
        &["/api/v2/telephony/organization/link"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_organization_link`.
#[derive(Debug)]
pub enum GetTelephonyOrganizationLink {}
impl rt::Endpoint for GetTelephonyOrganizationLink {
    type Answer = Vec<models::OrganizationLinkResponse>;
}
static POST_TELEPHONY_ORGANIZATION_LINK: rt::Operation = rt::Operation::new(
        "postTelephonyOrganizationLink",
        rt::Method::Post,
        &["/api/v2/telephony/organization/link"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_organization_link`.
#[derive(Debug)]
pub enum PostTelephonyOrganizationLink {}
impl rt::Endpoint for PostTelephonyOrganizationLink {
    type Answer = models::OrganizationLink;
}
static PATCH_TELEPHONY_ORGANIZATION_LINK_APPROVE_REQUESTING_ORGANIZATION_ID: rt::Operation = rt::Operation::new(
        "patchTelephonyOrganizationLinkApproveRequestingOrganizationId",
        rt::Method::Patch,
        &["/api/v2/telephony/organization/link/approve/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_telephony_organization_link_approve_requesting_organization_id`.
#[derive(Debug)]
pub enum PatchTelephonyOrganizationLinkApproveRequestingOrganizationId {}
impl rt::Endpoint for PatchTelephonyOrganizationLinkApproveRequestingOrganizationId {
    type Answer = ();
}
static GET_TELEPHONY_ORGANIZATION_LINK_REGIONS: rt::Operation = rt::Operation::new(
        "getTelephonyOrganizationLinkRegions",
        rt::Method::Get,
        &["/api/v2/telephony/organization/link/regions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_organization_link_regions`.
#[derive(Debug)]
pub enum GetTelephonyOrganizationLinkRegions {}
impl rt::Endpoint for GetTelephonyOrganizationLinkRegions {
    type Answer = Vec<models::RegionResponse>;
}
static DELETE_TELEPHONY_ORGANIZATION_LINK_TARGET_ORGANIZATION_ID: rt::Operation = rt::Operation::new(
        "deleteTelephonyOrganizationLinkTargetOrganizationId",
        rt::Method::Delete,
        &["/api/v2/telephony/organization/link/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_telephony_organization_link_target_organization_id`.
#[derive(Debug)]
pub enum DeleteTelephonyOrganizationLinkTargetOrganizationId {}
impl rt::Endpoint for DeleteTelephonyOrganizationLinkTargetOrganizationId {
    type Answer = ();
}
static GET_TELEPHONY_PREFIXES: rt::Operation = rt::Operation::new(
        "getTelephonyPrefixes",
        rt::Method::Get,
        &["/api/v2/telephony/prefixes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_prefixes`.
#[derive(Debug)]
pub enum GetTelephonyPrefixes {}
impl rt::Endpoint for GetTelephonyPrefixes {
    type Answer = models::PrefixListing;
}
impl TelephonyRequest<GetTelephonyPrefixes> {
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
    /// Sets `prefix`.
    #[inline]
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.call.query("prefix", value.into());
        self
    }
}
static POST_TELEPHONY_PREFIXES_BULK: rt::Operation = rt::Operation::new(
        "postTelephonyPrefixesBulk",
        rt::Method::Post,
        &["/api/v2/telephony/prefixes/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_prefixes_bulk`.
#[derive(Debug)]
pub enum PostTelephonyPrefixesBulk {}
impl rt::Endpoint for PostTelephonyPrefixesBulk {
    type Answer = models::BulkPrefixesResponse;
}
static GET_TELEPHONY_PREFIXES_SIMULATE_CALL: rt::Operation = rt::Operation::new(
        "getTelephonyPrefixesSimulateCall",
        rt::Method::Get,
        &["/api/v2/telephony/prefixes/simulate/call"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_prefixes_simulate_call`.
#[derive(Debug)]
pub enum GetTelephonyPrefixesSimulateCall {}
impl rt::Endpoint for GetTelephonyPrefixesSimulateCall {
    type Answer = models::CallSimulationResult;
}
static GET_TELEPHONY_SETTINGS: rt::Operation = rt::Operation::new(
        "getTelephonySettings",
        rt::Method::Get,
        &["/api/v2/telephony/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_settings`.
#[derive(Debug)]
pub enum GetTelephonySettings {}
impl rt::Endpoint for GetTelephonySettings {
    type Answer = models::TelephonySettings;
}
static PUT_TELEPHONY_SETTINGS: rt::Operation = rt::Operation::new(
        "putTelephonySettings",
        rt::Method::Put,
        &["/api/v2/telephony/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_telephony_settings`.
#[derive(Debug)]
pub enum PutTelephonySettings {}
impl rt::Endpoint for PutTelephonySettings {
    type Answer = models::TelephonySettings;
}
static GET_TELEPHONY_SIPMESSAGES_CONVERSATION: rt::Operation = rt::Operation::new(
        "getTelephonySipmessagesConversation",
        rt::Method::Get,
        &["/api/v2/telephony/sipmessages/conversations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_sipmessages_conversation`.
#[derive(Debug)]
pub enum GetTelephonySipmessagesConversation {}
impl rt::Endpoint for GetTelephonySipmessagesConversation {
    type Answer = models::Callmessage;
}
static GET_TELEPHONY_SIPMESSAGES_CONVERSATION_HEADERS: rt::Operation = rt::Operation::new(
        "getTelephonySipmessagesConversationHeaders",
        rt::Method::Get,
        &["/api/v2/telephony/sipmessages/conversations/", "/headers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_sipmessages_conversation_headers`.
#[derive(Debug)]
pub enum GetTelephonySipmessagesConversationHeaders {}
impl rt::Endpoint for GetTelephonySipmessagesConversationHeaders {
    type Answer = models::Callheader;
}
impl TelephonyRequest<GetTelephonySipmessagesConversationHeaders> {
    /// Sets `keys`.
    #[inline]
    pub fn keys(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "keys",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_TELEPHONY_SIPTRACES: rt::Operation = rt::Operation::new(
        "getTelephonySiptraces",
        rt::Method::Get,
        &["/api/v2/telephony/siptraces"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_siptraces`.
#[derive(Debug)]
pub enum GetTelephonySiptraces {}
impl rt::Endpoint for GetTelephonySiptraces {
    type Answer = models::SipSearchResult;
}
impl TelephonyRequest<GetTelephonySiptraces> {
    /// Sets `callId`.
    #[inline]
    pub fn call_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("callId", value.into());
        self
    }
    /// Sets `conversationId`.
    #[inline]
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("conversationId", value.into());
        self
    }
    /// Sets `fromUser`.
    #[inline]
    pub fn from_user(mut self, value: impl Into<String>) -> Self {
        self.call.query("fromUser", value.into());
        self
    }
    /// Sets `toUser`.
    #[inline]
    pub fn to_user(mut self, value: impl Into<String>) -> Self {
        self.call.query("toUser", value.into());
        self
    }
}
static POST_TELEPHONY_SIPTRACES_DOWNLOAD: rt::Operation = rt::Operation::new(
        "postTelephonySiptracesDownload",
        rt::Method::Post,
        &["/api/v2/telephony/siptraces/download"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_siptraces_download`.
#[derive(Debug)]
pub enum PostTelephonySiptracesDownload {}
impl rt::Endpoint for PostTelephonySiptracesDownload {
    type Answer = models::SipDownloadResponse;
}
static GET_TELEPHONY_SIPTRACES_DOWNLOAD_DOWNLOAD_ID: rt::Operation = rt::Operation::new(
        "getTelephonySiptracesDownloadDownloadId",
        rt::Method::Get,
        &["/api/v2/telephony/siptraces/download/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_siptraces_download_download_id`.
#[derive(Debug)]
pub enum GetTelephonySiptracesDownloadDownloadId {}
impl rt::Endpoint for GetTelephonySiptracesDownloadDownloadId {
    type Answer = models::SignedUrlResponse;
}
