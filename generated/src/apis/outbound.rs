// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Outbound.
#[derive(Clone, Debug)]
pub struct OutboundApi {
    client: rt::Client,
}
impl OutboundApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/outbound/attemptlimits`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `filter_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_attemptlimits(
        &self,
    ) -> OutboundRequest<GetOutboundAttemptlimits> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_ATTEMPTLIMITS))
    }
    /// `POST /api/v2/outbound/attemptlimits`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_attemptlimits(
        &self,
        body: models::AttemptLimits,
    ) -> OutboundRequest<PostOutboundAttemptlimits> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_ATTEMPTLIMITS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/attemptlimits/{attemptLimitsId}`
    ///
    /// Arguments:
    /// - `attempt_limits_id`
    #[inline]
    pub fn get_outbound_attemptlimit(
        &self,
        attempt_limits_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundAttemptlimit> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_ATTEMPTLIMIT)
                .path(&attempt_limits_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/attemptlimits/{attemptLimitsId}`
    ///
    /// Arguments:
    /// - `attempt_limits_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_attemptlimit(
        &self,
        attempt_limits_id: impl Into<String>,
        body: models::AttemptLimits,
    ) -> OutboundRequest<PutOutboundAttemptlimit> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_ATTEMPTLIMIT)
            .path(&attempt_limits_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/attemptlimits/{attemptLimitsId}`
    ///
    /// Arguments:
    /// - `attempt_limits_id`
    #[inline]
    pub fn delete_outbound_attemptlimit(
        &self,
        attempt_limits_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundAttemptlimit> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_ATTEMPTLIMIT)
                .path(&attempt_limits_id.into()),
        )
    }
    /// `GET /api/v2/outbound/callabletimesets`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `filter_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_callabletimesets(
        &self,
    ) -> OutboundRequest<GetOutboundCallabletimesets> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_CALLABLETIMESETS))
    }
    /// `POST /api/v2/outbound/callabletimesets`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_callabletimesets(
        &self,
        body: models::CallableTimeSet,
    ) -> OutboundRequest<PostOutboundCallabletimesets> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_CALLABLETIMESETS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/callabletimesets/{callableTimeSetId}`
    ///
    /// Arguments:
    /// - `callable_time_set_id`
    #[inline]
    pub fn get_outbound_callabletimeset(
        &self,
        callable_time_set_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCallabletimeset> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CALLABLETIMESET)
                .path(&callable_time_set_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/callabletimesets/{callableTimeSetId}`
    ///
    /// Arguments:
    /// - `callable_time_set_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_callabletimeset(
        &self,
        callable_time_set_id: impl Into<String>,
        body: models::CallableTimeSet,
    ) -> OutboundRequest<PutOutboundCallabletimeset> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_CALLABLETIMESET)
            .path(&callable_time_set_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/callabletimesets/{callableTimeSetId}`
    ///
    /// Arguments:
    /// - `callable_time_set_id`
    #[inline]
    pub fn delete_outbound_callabletimeset(
        &self,
        callable_time_set_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundCallabletimeset> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_CALLABLETIMESET)
                .path(&callable_time_set_id.into()),
        )
    }
    /// `GET /api/v2/outbound/callanalysisresponsesets`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `filter_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_callanalysisresponsesets(
        &self,
    ) -> OutboundRequest<GetOutboundCallanalysisresponsesets> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CALLANALYSISRESPONSESETS),
        )
    }
    /// `POST /api/v2/outbound/callanalysisresponsesets`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_callanalysisresponsesets(
        &self,
        body: models::ResponseSet,
    ) -> OutboundRequest<PostOutboundCallanalysisresponsesets> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_OUTBOUND_CALLANALYSISRESPONSESETS,
        );
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}`
    ///
    /// Arguments:
    /// - `call_analysis_set_id`
    #[inline]
    pub fn get_outbound_callanalysisresponseset(
        &self,
        call_analysis_set_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCallanalysisresponseset> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CALLANALYSISRESPONSESET)
                .path(&call_analysis_set_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}`
    ///
    /// Arguments:
    /// - `call_analysis_set_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_callanalysisresponseset(
        &self,
        call_analysis_set_id: impl Into<String>,
        body: models::ResponseSet,
    ) -> OutboundRequest<PutOutboundCallanalysisresponseset> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_CALLANALYSISRESPONSESET)
            .path(&call_analysis_set_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}`
    ///
    /// Arguments:
    /// - `call_analysis_set_id`
    #[inline]
    pub fn delete_outbound_callanalysisresponseset(
        &self,
        call_analysis_set_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundCallanalysisresponseset> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_CALLANALYSISRESPONSESET)
                .path(&call_analysis_set_id.into()),
        )
    }
    /// `GET /api/v2/outbound/campaignrules`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `filter_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_campaignrules(
        &self,
    ) -> OutboundRequest<GetOutboundCampaignrules> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGNRULES))
    }
    /// `POST /api/v2/outbound/campaignrules`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_campaignrules(
        &self,
        body: models::CampaignRule,
    ) -> OutboundRequest<PostOutboundCampaignrules> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_CAMPAIGNRULES);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/campaignrules/{campaignRuleId}`
    ///
    /// Arguments:
    /// - `campaign_rule_id`
    #[inline]
    pub fn get_outbound_campaignrule(
        &self,
        campaign_rule_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCampaignrule> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGNRULE)
                .path(&campaign_rule_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/campaignrules/{campaignRuleId}`
    ///
    /// Arguments:
    /// - `campaign_rule_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_campaignrule(
        &self,
        campaign_rule_id: impl Into<String>,
        body: models::CampaignRule,
    ) -> OutboundRequest<PutOutboundCampaignrule> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_CAMPAIGNRULE)
            .path(&campaign_rule_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/campaignrules/{campaignRuleId}`
    ///
    /// Arguments:
    /// - `campaign_rule_id`
    #[inline]
    pub fn delete_outbound_campaignrule(
        &self,
        campaign_rule_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundCampaignrule> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_CAMPAIGNRULE)
                .path(&campaign_rule_id.into()),
        )
    }
    /// `GET /api/v2/outbound/campaigns`
    ///
    /// Optional, set on the request:
    /// - `call_analysis_response_set_id`
    /// - `contact_list_id`
    /// - `distribution_queue_id`
    /// - `division_id`
    /// - `dnc_list_ids`
    /// - `edge_group_id`
    /// - `filter_type`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_campaigns(&self) -> OutboundRequest<GetOutboundCampaigns> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGNS))
    }
    /// `POST /api/v2/outbound/campaigns`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `use_max_calls_per_agent_decimal`
    #[inline]
    pub fn post_outbound_campaigns(
        &self,
        body: models::Campaign,
    ) -> OutboundRequest<PostOutboundCampaigns> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_CAMPAIGNS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/campaigns/all`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `media_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_campaigns_all(
        &self,
    ) -> OutboundRequest<GetOutboundCampaignsAll> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGNS_ALL))
    }
    /// `GET /api/v2/outbound/campaigns/all/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `media_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_campaigns_all_divisionviews(
        &self,
    ) -> OutboundRequest<GetOutboundCampaignsAllDivisionviews> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGNS_ALL_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/outbound/campaigns/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `filter_type`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_campaigns_divisionviews(
        &self,
    ) -> OutboundRequest<GetOutboundCampaignsDivisionviews> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGNS_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/outbound/campaigns/divisionviews/{campaignId}`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn get_outbound_campaigns_divisionview(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCampaignsDivisionview> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGNS_DIVISIONVIEW)
                .path(&campaign_id.into()),
        )
    }
    /// `POST /api/v2/outbound/campaigns/performance/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_campaigns_performance_query(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<PostOutboundCampaignsPerformanceQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_OUTBOUND_CAMPAIGNS_PERFORMANCE_QUERY,
        );
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/campaigns/progress`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_campaigns_progress(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<PostOutboundCampaignsProgress> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_CAMPAIGNS_PROGRESS);
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/campaigns/{campaignId}`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn get_outbound_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGN).path(&campaign_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/campaigns/{campaignId}`
    ///
    /// Arguments:
    /// - `campaign_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `use_max_calls_per_agent_decimal`
    #[inline]
    pub fn put_outbound_campaign(
        &self,
        campaign_id: impl Into<String>,
        body: models::Campaign,
    ) -> OutboundRequest<PutOutboundCampaign> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_CAMPAIGN)
            .path(&campaign_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/campaigns/{campaignId}`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn delete_outbound_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundCampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_CAMPAIGN)
                .path(&campaign_id.into()),
        )
    }
    /// `PATCH /api/v2/outbound/campaigns/{campaignId}`
    ///
    /// Arguments:
    /// - `campaign_id`
    /// - `body`
    #[inline]
    pub fn patch_outbound_campaign(
        &self,
        campaign_id: impl Into<String>,
        body: models::CampaignPatchRequest,
    ) -> OutboundRequest<PatchOutboundCampaign> {
        let mut call = rt::Call::new(&self.client, &PATCH_OUTBOUND_CAMPAIGN)
            .path(&campaign_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn post_outbound_campaign_agentownedmappingpreview(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<PostOutboundCampaignAgentownedmappingpreview> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &POST_OUTBOUND_CAMPAIGN_AGENTOWNEDMAPPINGPREVIEW)
                .path(&campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn get_outbound_campaign_agentownedmappingpreview_results(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCampaignAgentownedmappingpreviewResults> {
        OutboundRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_OUTBOUND_CAMPAIGN_AGENTOWNEDMAPPINGPREVIEW_RESULTS,
                )
                .path(&campaign_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/campaigns/{campaignId}/agents/{userId}`
    ///
    /// Arguments:
    /// - `campaign_id`
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_campaign_agent(
        &self,
        campaign_id: impl Into<String>,
        user_id: impl Into<String>,
        body: models::Agent,
    ) -> OutboundRequest<PutOutboundCampaignAgent> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_CAMPAIGN_AGENT)
            .path(&campaign_id.into())
            .path(&user_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/campaigns/{campaignId}/callback/schedule`
    ///
    /// Arguments:
    /// - `campaign_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_outbound_campaign_callback_schedule(
        &self,
        campaign_id: impl Into<String>,
        body: models::ContactCallbackRequest,
    ) -> OutboundRequest<PostOutboundCampaignCallbackSchedule> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_OUTBOUND_CAMPAIGN_CALLBACK_SCHEDULE,
            )
            .path(&campaign_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/campaigns/{campaignId}/diagnostics`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn get_outbound_campaign_diagnostics(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCampaignDiagnostics> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGN_DIAGNOSTICS)
                .path(&campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/campaigns/{campaignId}/interactions`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn get_outbound_campaign_interactions(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCampaignInteractions> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGN_INTERACTIONS)
                .path(&campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/campaigns/{campaignId}/linedistribution`
    ///
    /// Arguments:
    /// - `campaign_id`
    ///
    /// Optional, set on the request:
    /// - `edge_group_id`
    /// - `include_only_active_campaigns`
    /// - `outbound_line_count`
    /// - `relative_weight`
    /// - `site_id`
    /// - `use_weight`
    #[inline]
    pub fn get_outbound_campaign_linedistribution(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCampaignLinedistribution> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGN_LINEDISTRIBUTION)
                .path(&campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/campaigns/{campaignId}/progress`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn get_outbound_campaign_progress(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCampaignProgress> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGN_PROGRESS)
                .path(&campaign_id.into()),
        )
    }
    /// `DELETE /api/v2/outbound/campaigns/{campaignId}/progress`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn delete_outbound_campaign_progress(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundCampaignProgress> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_CAMPAIGN_PROGRESS)
                .path(&campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/campaigns/{campaignId}/skillcombinations`
    ///
    /// Arguments:
    /// - `campaign_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_outbound_campaign_skillcombinations(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCampaignSkillcombinations> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGN_SKILLCOMBINATIONS)
                .path(&campaign_id.into()),
        )
    }
    /// `POST /api/v2/outbound/campaigns/{campaignId}/start`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn post_outbound_campaign_start(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<PostOutboundCampaignStart> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &POST_OUTBOUND_CAMPAIGN_START)
                .path(&campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/campaigns/{campaignId}/stats`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn get_outbound_campaign_stats(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundCampaignStats> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CAMPAIGN_STATS)
                .path(&campaign_id.into()),
        )
    }
    /// `POST /api/v2/outbound/campaigns/{campaignId}/stop`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn post_outbound_campaign_stop(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<PostOutboundCampaignStop> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &POST_OUTBOUND_CAMPAIGN_STOP)
                .path(&campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/contactlistfilters`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `contact_list_id`
    /// - `filter_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_contactlistfilters(
        &self,
    ) -> OutboundRequest<GetOutboundContactlistfilters> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLISTFILTERS),
        )
    }
    /// `POST /api/v2/outbound/contactlistfilters`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlistfilters(
        &self,
        body: models::ContactListFilter,
    ) -> OutboundRequest<PostOutboundContactlistfilters> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_CONTACTLISTFILTERS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/contactlistfilters/bulk/retrieve`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlistfilters_bulk_retrieve(
        &self,
        body: models::ContactListFilterBulkRetrieveBody,
    ) -> OutboundRequest<PostOutboundContactlistfiltersBulkRetrieve> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_OUTBOUND_CONTACTLISTFILTERS_BULK_RETRIEVE,
        );
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/contactlistfilters/preview`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlistfilters_preview(
        &self,
        body: models::ContactListFilter,
    ) -> OutboundRequest<PostOutboundContactlistfiltersPreview> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_OUTBOUND_CONTACTLISTFILTERS_PREVIEW,
        );
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/contactlistfilters/{contactListFilterId}`
    ///
    /// Arguments:
    /// - `contact_list_filter_id`
    #[inline]
    pub fn get_outbound_contactlistfilter(
        &self,
        contact_list_filter_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundContactlistfilter> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLISTFILTER)
                .path(&contact_list_filter_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/contactlistfilters/{contactListFilterId}`
    ///
    /// Arguments:
    /// - `contact_list_filter_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_contactlistfilter(
        &self,
        contact_list_filter_id: impl Into<String>,
        body: models::ContactListFilter,
    ) -> OutboundRequest<PutOutboundContactlistfilter> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_CONTACTLISTFILTER)
            .path(&contact_list_filter_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/contactlistfilters/{contactListFilterId}`
    ///
    /// Arguments:
    /// - `contact_list_filter_id`
    #[inline]
    pub fn delete_outbound_contactlistfilter(
        &self,
        contact_list_filter_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundContactlistfilter> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_CONTACTLISTFILTER)
                .path(&contact_list_filter_id.into()),
        )
    }
    /// `GET /api/v2/outbound/contactlists`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `date_expiration`
    /// - `division_id`
    /// - `filter_type`
    /// - `id`
    /// - `include_import_status`
    /// - `include_size`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `time_zone`
    #[inline]
    pub fn get_outbound_contactlists(&self) -> OutboundRequest<GetOutboundContactlists> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLISTS))
    }
    /// `POST /api/v2/outbound/contactlists`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlists(
        &self,
        body: models::ContactList,
    ) -> OutboundRequest<PostOutboundContactlists> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_CONTACTLISTS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/contactlists`
    ///
    /// Arguments:
    /// - `id`
    #[inline]
    pub fn delete_outbound_contactlists(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<DeleteOutboundContactlists> {
        let mut call = rt::Call::new(&self.client, &DELETE_OUTBOUND_CONTACTLISTS);
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/contactlists/bulk/update`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlists_bulk_update(
        &self,
        body: models::ContactListsBulkEditRequest,
    ) -> OutboundRequest<PostOutboundContactlistsBulkUpdate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_OUTBOUND_CONTACTLISTS_BULK_UPDATE,
        );
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/contactlists/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `filter_type`
    /// - `id`
    /// - `include_import_status`
    /// - `include_size`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_contactlists_divisionviews(
        &self,
    ) -> OutboundRequest<GetOutboundContactlistsDivisionviews> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLISTS_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/outbound/contactlists/divisionviews/{contactListId}`
    ///
    /// Arguments:
    /// - `contact_list_id`
    ///
    /// Optional, set on the request:
    /// - `include_import_status`
    /// - `include_size`
    #[inline]
    pub fn get_outbound_contactlists_divisionview(
        &self,
        contact_list_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundContactlistsDivisionview> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLISTS_DIVISIONVIEW)
                .path(&contact_list_id.into()),
        )
    }
    /// `POST /api/v2/outbound/contactlists/uploads`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlists_uploads(
        &self,
        body: models::ContactListUploadUrlRequest,
    ) -> OutboundRequest<PostOutboundContactlistsUploads> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_CONTACTLISTS_UPLOADS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/contactlists/{contactListId}`
    ///
    /// Arguments:
    /// - `contact_list_id`
    ///
    /// Optional, set on the request:
    /// - `include_import_status`
    /// - `include_size`
    #[inline]
    pub fn get_outbound_contactlist(
        &self,
        contact_list_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundContactlist> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLIST)
                .path(&contact_list_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/contactlists/{contactListId}`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_contactlist(
        &self,
        contact_list_id: impl Into<String>,
        body: models::ContactList,
    ) -> OutboundRequest<PutOutboundContactlist> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_CONTACTLIST)
            .path(&contact_list_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/contactlists/{contactListId}`
    ///
    /// Arguments:
    /// - `contact_list_id`
    #[inline]
    pub fn delete_outbound_contactlist(
        &self,
        contact_list_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundContactlist> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_CONTACTLIST)
                .path(&contact_list_id.into()),
        )
    }
    /// `POST /api/v2/outbound/contactlists/{contactListId}/clear`
    ///
    /// Arguments:
    /// - `contact_list_id`
    #[inline]
    pub fn post_outbound_contactlist_clear(
        &self,
        contact_list_id: impl Into<String>,
    ) -> OutboundRequest<PostOutboundContactlistClear> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &POST_OUTBOUND_CONTACTLIST_CLEAR)
                .path(&contact_list_id.into()),
        )
    }
    /// `POST /api/v2/outbound/contactlists/{contactListId}/contacts`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `clear_system_data`
    /// - `do_not_queue`
    /// - `priority`
    #[inline]
    pub fn post_outbound_contactlist_contacts(
        &self,
        contact_list_id: impl Into<String>,
        body: Vec<models::WritableDialerContact>,
    ) -> OutboundRequest<PostOutboundContactlistContacts> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_CONTACTLIST_CONTACTS)
            .path(&contact_list_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/contactlists/{contactListId}/contacts`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `contact_ids`
    #[inline]
    pub fn delete_outbound_contactlist_contacts(
        &self,
        contact_list_id: impl Into<String>,
        contact_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<DeleteOutboundContactlistContacts> {
        let mut call = rt::Call::new(&self.client, &DELETE_OUTBOUND_CONTACTLIST_CONTACTS)
            .path(&contact_list_id.into());
        call.query_list(
            "contactIds",
            contact_ids.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlist_contacts_bulk(
        &self,
        contact_list_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<PostOutboundContactlistContactsBulk> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK,
            )
            .path(&contact_list_id.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs`
    ///
    /// Arguments:
    /// - `contact_list_id`
    #[inline]
    pub fn get_outbound_contactlist_contacts_bulk_jobs(
        &self,
        contact_list_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundContactlistContactsBulkJobs> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLIST_CONTACTS_BULK_JOBS)
                .path(&contact_list_id.into()),
        )
    }
    /// `GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `job_id`
    #[inline]
    pub fn get_outbound_contactlist_contacts_bulk_job(
        &self,
        contact_list_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundContactlistContactsBulkJob> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLIST_CONTACTS_BULK_JOB)
                .path(&contact_list_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlist_contacts_bulk_remove(
        &self,
        contact_list_id: impl Into<String>,
        body: models::ContactBulkSearchParameters,
    ) -> OutboundRequest<PostOutboundContactlistContactsBulkRemove> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK_REMOVE,
            )
            .path(&contact_list_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlist_contacts_bulk_update(
        &self,
        contact_list_id: impl Into<String>,
        body: models::ContactBulkEditRequest,
    ) -> OutboundRequest<PostOutboundContactlistContactsBulkUpdate> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK_UPDATE,
            )
            .path(&contact_list_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/contactlists/{contactListId}/contacts/search`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlist_contacts_search(
        &self,
        contact_list_id: impl Into<String>,
        body: models::ContactListingRequest,
    ) -> OutboundRequest<PostOutboundContactlistContactsSearch> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_OUTBOUND_CONTACTLIST_CONTACTS_SEARCH,
            )
            .path(&contact_list_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `contact_id`
    #[inline]
    pub fn get_outbound_contactlist_contact(
        &self,
        contact_list_id: impl Into<String>,
        contact_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundContactlistContact> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLIST_CONTACT)
                .path(&contact_list_id.into())
                .path(&contact_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `contact_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_contactlist_contact(
        &self,
        contact_list_id: impl Into<String>,
        contact_id: impl Into<String>,
        body: models::DialerContact,
    ) -> OutboundRequest<PutOutboundContactlistContact> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_CONTACTLIST_CONTACT)
            .path(&contact_list_id.into())
            .path(&contact_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}`
    ///
    /// Arguments:
    /// - `contact_list_id`
    /// - `contact_id`
    #[inline]
    pub fn delete_outbound_contactlist_contact(
        &self,
        contact_list_id: impl Into<String>,
        contact_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundContactlistContact> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_CONTACTLIST_CONTACT)
                .path(&contact_list_id.into())
                .path(&contact_id.into()),
        )
    }
    /// `GET /api/v2/outbound/contactlists/{contactListId}/export`
    ///
    /// Arguments:
    /// - `contact_list_id`
    ///
    /// Optional, set on the request:
    /// - `download`
    #[inline]
    pub fn get_outbound_contactlist_export(
        &self,
        contact_list_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundContactlistExport> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLIST_EXPORT)
                .path(&contact_list_id.into()),
        )
    }
    /// `POST /api/v2/outbound/contactlists/{contactListId}/export`
    ///
    /// Arguments:
    /// - `contact_list_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlist_export(
        &self,
        contact_list_id: impl Into<String>,
    ) -> OutboundRequest<PostOutboundContactlistExport> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &POST_OUTBOUND_CONTACTLIST_EXPORT)
                .path(&contact_list_id.into()),
        )
    }
    /// `GET /api/v2/outbound/contactlists/{contactListId}/importstatus`
    ///
    /// Arguments:
    /// - `contact_list_id`
    #[inline]
    pub fn get_outbound_contactlist_importstatus(
        &self,
        contact_list_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundContactlistImportstatus> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLIST_IMPORTSTATUS)
                .path(&contact_list_id.into()),
        )
    }
    /// `GET /api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview`
    ///
    /// Arguments:
    /// - `contact_list_id`
    #[inline]
    pub fn get_outbound_contactlist_timezonemappingpreview(
        &self,
        contact_list_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundContactlistTimezonemappingpreview> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLIST_TIMEZONEMAPPINGPREVIEW)
                .path(&contact_list_id.into()),
        )
    }
    /// `GET /api/v2/outbound/contactlisttemplates`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `filter_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `time_zone`
    #[inline]
    pub fn get_outbound_contactlisttemplates(
        &self,
    ) -> OutboundRequest<GetOutboundContactlisttemplates> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLISTTEMPLATES),
        )
    }
    /// `POST /api/v2/outbound/contactlisttemplates`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlisttemplates(
        &self,
        body: models::ContactListTemplate,
    ) -> OutboundRequest<PostOutboundContactlisttemplates> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_CONTACTLISTTEMPLATES);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/contactlisttemplates`
    ///
    /// Arguments:
    /// - `id`
    #[inline]
    pub fn delete_outbound_contactlisttemplates(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<DeleteOutboundContactlisttemplates> {
        let mut call = rt::Call::new(
            &self.client,
            &DELETE_OUTBOUND_CONTACTLISTTEMPLATES,
        );
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/contactlisttemplates/bulk/add`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlisttemplates_bulk_add(
        &self,
        body: Vec<models::ContactListTemplate>,
    ) -> OutboundRequest<PostOutboundContactlisttemplatesBulkAdd> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_OUTBOUND_CONTACTLISTTEMPLATES_BULK_ADD,
        );
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/contactlisttemplates/bulk/retrieve`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_contactlisttemplates_bulk_retrieve(
        &self,
        body: models::ContactListTemplateBulkRetrieveBody,
    ) -> OutboundRequest<PostOutboundContactlisttemplatesBulkRetrieve> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_OUTBOUND_CONTACTLISTTEMPLATES_BULK_RETRIEVE,
        );
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/contactlisttemplates/{contactListTemplateId}`
    ///
    /// Arguments:
    /// - `contact_list_template_id`
    #[inline]
    pub fn get_outbound_contactlisttemplate(
        &self,
        contact_list_template_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundContactlisttemplate> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_CONTACTLISTTEMPLATE)
                .path(&contact_list_template_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/contactlisttemplates/{contactListTemplateId}`
    ///
    /// Arguments:
    /// - `contact_list_template_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_contactlisttemplate(
        &self,
        contact_list_template_id: impl Into<String>,
        body: models::ContactListTemplate,
    ) -> OutboundRequest<PutOutboundContactlisttemplate> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_CONTACTLISTTEMPLATE)
            .path(&contact_list_template_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/contactlisttemplates/{contactListTemplateId}`
    ///
    /// Arguments:
    /// - `contact_list_template_id`
    #[inline]
    pub fn delete_outbound_contactlisttemplate(
        &self,
        contact_list_template_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundContactlisttemplate> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_CONTACTLISTTEMPLATE)
                .path(&contact_list_template_id.into()),
        )
    }
    /// `POST /api/v2/outbound/conversations/{conversationId}/dnc`
    ///
    /// Arguments:
    /// - `conversation_id`
    #[inline]
    pub fn post_outbound_conversation_dnc(
        &self,
        conversation_id: impl Into<String>,
    ) -> OutboundRequest<PostOutboundConversationDnc> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &POST_OUTBOUND_CONVERSATION_DNC)
                .path(&conversation_id.into()),
        )
    }
    /// `GET /api/v2/outbound/diagnostics/campaigns/{campaignId}/summary`
    ///
    /// Arguments:
    /// - `campaign_id`
    /// - `end`
    /// - `start`
    #[inline]
    pub fn get_outbound_diagnostics_campaign_summary(
        &self,
        campaign_id: impl Into<String>,
        end: impl Into<String>,
        start: impl Into<String>,
    ) -> OutboundRequest<GetOutboundDiagnosticsCampaignSummary> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_OUTBOUND_DIAGNOSTICS_CAMPAIGN_SUMMARY,
            )
            .path(&campaign_id.into());
        call.query("end", end.into());
        call.query("start", start.into());
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/digitalrulesets`
    ///
    /// Optional, set on the request:
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_digitalrulesets(
        &self,
    ) -> OutboundRequest<GetOutboundDigitalrulesets> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_DIGITALRULESETS))
    }
    /// `POST /api/v2/outbound/digitalrulesets`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_digitalrulesets(
        &self,
        body: models::DigitalRuleSet,
    ) -> OutboundRequest<PostOutboundDigitalrulesets> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_DIGITALRULESETS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/digitalrulesets/{digitalRuleSetId}`
    ///
    /// Arguments:
    /// - `digital_rule_set_id`
    #[inline]
    pub fn get_outbound_digitalruleset(
        &self,
        digital_rule_set_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundDigitalruleset> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_DIGITALRULESET)
                .path(&digital_rule_set_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/digitalrulesets/{digitalRuleSetId}`
    ///
    /// Arguments:
    /// - `digital_rule_set_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_digitalruleset(
        &self,
        digital_rule_set_id: impl Into<String>,
        body: models::DigitalRuleSet,
    ) -> OutboundRequest<PutOutboundDigitalruleset> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_DIGITALRULESET)
            .path(&digital_rule_set_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/digitalrulesets/{digitalRuleSetId}`
    ///
    /// Arguments:
    /// - `digital_rule_set_id`
    #[inline]
    pub fn delete_outbound_digitalruleset(
        &self,
        digital_rule_set_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundDigitalruleset> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_DIGITALRULESET)
                .path(&digital_rule_set_id.into()),
        )
    }
    /// `GET /api/v2/outbound/dnclists`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `division_id`
    /// - `dnc_source_type`
    /// - `filter_type`
    /// - `include_import_status`
    /// - `include_size`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_dnclists(&self) -> OutboundRequest<GetOutboundDnclists> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_DNCLISTS))
    }
    /// `POST /api/v2/outbound/dnclists`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_dnclists(
        &self,
        body: models::DncListCreate,
    ) -> OutboundRequest<PostOutboundDnclists> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_DNCLISTS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/dnclists/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `dnc_source_type`
    /// - `filter_type`
    /// - `id`
    /// - `include_import_status`
    /// - `include_size`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_dnclists_divisionviews(
        &self,
    ) -> OutboundRequest<GetOutboundDnclistsDivisionviews> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_DNCLISTS_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/outbound/dnclists/divisionviews/{dncListId}`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    ///
    /// Optional, set on the request:
    /// - `include_import_status`
    /// - `include_size`
    #[inline]
    pub fn get_outbound_dnclists_divisionview(
        &self,
        dnc_list_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundDnclistsDivisionview> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_DNCLISTS_DIVISIONVIEW)
                .path(&dnc_list_id.into()),
        )
    }
    /// `POST /api/v2/outbound/dnclists/uploads`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_dnclists_uploads(
        &self,
        body: models::DNCListUploadUrlRequest,
    ) -> OutboundRequest<PostOutboundDnclistsUploads> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_DNCLISTS_UPLOADS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/dnclists/{dncListId}`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    ///
    /// Optional, set on the request:
    /// - `include_import_status`
    /// - `include_size`
    #[inline]
    pub fn get_outbound_dnclist(
        &self,
        dnc_list_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundDnclist> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_DNCLIST).path(&dnc_list_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/dnclists/{dncListId}`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_dnclist(
        &self,
        dnc_list_id: impl Into<String>,
        body: models::DncList,
    ) -> OutboundRequest<PutOutboundDnclist> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_DNCLIST)
            .path(&dnc_list_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/dnclists/{dncListId}`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    #[inline]
    pub fn delete_outbound_dnclist(
        &self,
        dnc_list_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundDnclist> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_DNCLIST)
                .path(&dnc_list_id.into()),
        )
    }
    /// `DELETE /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    ///
    /// Optional, set on the request:
    /// - `expired_only`
    #[inline]
    pub fn delete_outbound_dnclist_customexclusioncolumns(
        &self,
        dnc_list_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundDnclistCustomexclusioncolumns> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_DNCLIST_CUSTOMEXCLUSIONCOLUMNS)
                .path(&dnc_list_id.into()),
        )
    }
    /// `PATCH /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    /// - `body`
    #[inline]
    pub fn patch_outbound_dnclist_customexclusioncolumns(
        &self,
        dnc_list_id: impl Into<String>,
        body: models::DncPatchCustomExclusionColumnsRequest,
    ) -> OutboundRequest<PatchOutboundDnclistCustomexclusioncolumns> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_OUTBOUND_DNCLIST_CUSTOMEXCLUSIONCOLUMNS,
            )
            .path(&dnc_list_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/dnclists/{dncListId}/emailaddresses`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    /// - `body`
    #[inline]
    pub fn post_outbound_dnclist_emailaddresses(
        &self,
        dnc_list_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<PostOutboundDnclistEmailaddresses> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_DNCLIST_EMAILADDRESSES)
            .path(&dnc_list_id.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/dnclists/{dncListId}/emailaddresses`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    ///
    /// Optional, set on the request:
    /// - `expired_only`
    #[inline]
    pub fn delete_outbound_dnclist_emailaddresses(
        &self,
        dnc_list_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundDnclistEmailaddresses> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_DNCLIST_EMAILADDRESSES)
                .path(&dnc_list_id.into()),
        )
    }
    /// `PATCH /api/v2/outbound/dnclists/{dncListId}/emailaddresses`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    /// - `body`
    #[inline]
    pub fn patch_outbound_dnclist_emailaddresses(
        &self,
        dnc_list_id: impl Into<String>,
        body: models::DncPatchEmailsRequest,
    ) -> OutboundRequest<PatchOutboundDnclistEmailaddresses> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_OUTBOUND_DNCLIST_EMAILADDRESSES,
            )
            .path(&dnc_list_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/dnclists/{dncListId}/export`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    ///
    /// Optional, set on the request:
    /// - `download`
    #[inline]
    pub fn get_outbound_dnclist_export(
        &self,
        dnc_list_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundDnclistExport> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_DNCLIST_EXPORT)
                .path(&dnc_list_id.into()),
        )
    }
    /// `POST /api/v2/outbound/dnclists/{dncListId}/export`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    #[inline]
    pub fn post_outbound_dnclist_export(
        &self,
        dnc_list_id: impl Into<String>,
    ) -> OutboundRequest<PostOutboundDnclistExport> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &POST_OUTBOUND_DNCLIST_EXPORT)
                .path(&dnc_list_id.into()),
        )
    }
    /// `GET /api/v2/outbound/dnclists/{dncListId}/importstatus`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    #[inline]
    pub fn get_outbound_dnclist_importstatus(
        &self,
        dnc_list_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundDnclistImportstatus> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_DNCLIST_IMPORTSTATUS)
                .path(&dnc_list_id.into()),
        )
    }
    /// `POST /api/v2/outbound/dnclists/{dncListId}/phonenumbers`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expiration_date_time`
    #[inline]
    pub fn post_outbound_dnclist_phonenumbers(
        &self,
        dnc_list_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<PostOutboundDnclistPhonenumbers> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_DNCLIST_PHONENUMBERS)
            .path(&dnc_list_id.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/dnclists/{dncListId}/phonenumbers`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    ///
    /// Optional, set on the request:
    /// - `expired_only`
    #[inline]
    pub fn delete_outbound_dnclist_phonenumbers(
        &self,
        dnc_list_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundDnclistPhonenumbers> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_DNCLIST_PHONENUMBERS)
                .path(&dnc_list_id.into()),
        )
    }
    /// `PATCH /api/v2/outbound/dnclists/{dncListId}/phonenumbers`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    /// - `body`
    #[inline]
    pub fn patch_outbound_dnclist_phonenumbers(
        &self,
        dnc_list_id: impl Into<String>,
        body: models::DncPatchPhoneNumbersRequest,
    ) -> OutboundRequest<PatchOutboundDnclistPhonenumbers> {
        let mut call = rt::Call::new(&self.client, &PATCH_OUTBOUND_DNCLIST_PHONENUMBERS)
            .path(&dnc_list_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    ///
    /// Optional, set on the request:
    /// - `expired_only`
    #[inline]
    pub fn delete_outbound_dnclist_whatsappnumbers(
        &self,
        dnc_list_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundDnclistWhatsappnumbers> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_DNCLIST_WHATSAPPNUMBERS)
                .path(&dnc_list_id.into()),
        )
    }
    /// `PATCH /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers`
    ///
    /// Arguments:
    /// - `dnc_list_id`
    /// - `body`
    #[inline]
    pub fn patch_outbound_dnclist_whatsappnumbers(
        &self,
        dnc_list_id: impl Into<String>,
        body: models::DncPatchWhatsAppNumbersRequest,
    ) -> OutboundRequest<PatchOutboundDnclistWhatsappnumbers> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_OUTBOUND_DNCLIST_WHATSAPPNUMBERS,
            )
            .path(&dnc_list_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/events`
    ///
    /// Optional, set on the request:
    /// - `category`
    /// - `filter_type`
    /// - `level`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_events(&self) -> OutboundRequest<GetOutboundEvents> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_EVENTS))
    }
    /// `GET /api/v2/outbound/events/{eventId}`
    ///
    /// Arguments:
    /// - `event_id`
    #[inline]
    pub fn get_outbound_event(
        &self,
        event_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundEvent> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_EVENT).path(&event_id.into()),
        )
    }
    /// `GET /api/v2/outbound/filespecificationtemplates`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `filter_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_filespecificationtemplates(
        &self,
    ) -> OutboundRequest<GetOutboundFilespecificationtemplates> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_FILESPECIFICATIONTEMPLATES),
        )
    }
    /// `POST /api/v2/outbound/filespecificationtemplates`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_filespecificationtemplates(
        &self,
        body: models::FileSpecificationTemplate,
    ) -> OutboundRequest<PostOutboundFilespecificationtemplates> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_OUTBOUND_FILESPECIFICATIONTEMPLATES,
        );
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/filespecificationtemplates/bulk`
    ///
    /// Arguments:
    /// - `id`
    #[inline]
    pub fn delete_outbound_filespecificationtemplates_bulk(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<DeleteOutboundFilespecificationtemplatesBulk> {
        let mut call = rt::Call::new(
            &self.client,
            &DELETE_OUTBOUND_FILESPECIFICATIONTEMPLATES_BULK,
        );
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}`
    ///
    /// Arguments:
    /// - `file_specification_template_id`
    #[inline]
    pub fn get_outbound_filespecificationtemplate(
        &self,
        file_specification_template_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundFilespecificationtemplate> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_FILESPECIFICATIONTEMPLATE)
                .path(&file_specification_template_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}`
    ///
    /// Arguments:
    /// - `file_specification_template_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_filespecificationtemplate(
        &self,
        file_specification_template_id: impl Into<String>,
        body: models::FileSpecificationTemplate,
    ) -> OutboundRequest<PutOutboundFilespecificationtemplate> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_OUTBOUND_FILESPECIFICATIONTEMPLATE,
            )
            .path(&file_specification_template_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}`
    ///
    /// Arguments:
    /// - `file_specification_template_id`
    #[inline]
    pub fn delete_outbound_filespecificationtemplate(
        &self,
        file_specification_template_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundFilespecificationtemplate> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_FILESPECIFICATIONTEMPLATE)
                .path(&file_specification_template_id.into()),
        )
    }
    /// `GET /api/v2/outbound/importtemplates`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `contact_list_template_id`
    /// - `filter_type`
    /// - `include_import_status`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_importtemplates(
        &self,
    ) -> OutboundRequest<GetOutboundImporttemplates> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_IMPORTTEMPLATES))
    }
    /// `POST /api/v2/outbound/importtemplates`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_importtemplates(
        &self,
        body: models::ImportTemplate,
    ) -> OutboundRequest<PostOutboundImporttemplates> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_IMPORTTEMPLATES);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/importtemplates`
    ///
    /// Arguments:
    /// - `id`
    #[inline]
    pub fn delete_outbound_importtemplates(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<DeleteOutboundImporttemplates> {
        let mut call = rt::Call::new(&self.client, &DELETE_OUTBOUND_IMPORTTEMPLATES);
        call.query_list(
            "id",
            id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        OutboundRequest::new(call)
    }
    /// `POST /api/v2/outbound/importtemplates/bulk/add`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_importtemplates_bulk_add(
        &self,
        body: Vec<models::ImportTemplate>,
    ) -> OutboundRequest<PostOutboundImporttemplatesBulkAdd> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_OUTBOUND_IMPORTTEMPLATES_BULK_ADD,
        );
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/importtemplates/{importTemplateId}`
    ///
    /// Arguments:
    /// - `import_template_id`
    ///
    /// Optional, set on the request:
    /// - `include_import_status`
    #[inline]
    pub fn get_outbound_importtemplate(
        &self,
        import_template_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundImporttemplate> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_IMPORTTEMPLATE)
                .path(&import_template_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/importtemplates/{importTemplateId}`
    ///
    /// Arguments:
    /// - `import_template_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_importtemplate(
        &self,
        import_template_id: impl Into<String>,
        body: models::ImportTemplate,
    ) -> OutboundRequest<PutOutboundImporttemplate> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_IMPORTTEMPLATE)
            .path(&import_template_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/importtemplates/{importTemplateId}`
    ///
    /// Arguments:
    /// - `import_template_id`
    #[inline]
    pub fn delete_outbound_importtemplate(
        &self,
        import_template_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundImporttemplate> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_IMPORTTEMPLATE)
                .path(&import_template_id.into()),
        )
    }
    /// `GET /api/v2/outbound/importtemplates/{importTemplateId}/importstatus`
    ///
    /// Arguments:
    /// - `import_template_id`
    ///
    /// Optional, set on the request:
    /// - `list_name_prefix`
    #[inline]
    pub fn get_outbound_importtemplate_importstatus(
        &self,
        import_template_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundImporttemplateImportstatus> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_IMPORTTEMPLATE_IMPORTSTATUS)
                .path(&import_template_id.into()),
        )
    }
    /// `GET /api/v2/outbound/messagingcampaigns`
    ///
    /// Optional, set on the request:
    /// - `campaign_status`
    /// - `contact_list_id`
    /// - `content_template_id`
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `rule_set_ids`
    /// - `sender_sms_phone_number`
    /// - `sort_by`
    /// - `sort_order`
    /// - `r#type`
    #[inline]
    pub fn get_outbound_messagingcampaigns(
        &self,
    ) -> OutboundRequest<GetOutboundMessagingcampaigns> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_MESSAGINGCAMPAIGNS),
        )
    }
    /// `POST /api/v2/outbound/messagingcampaigns`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_messagingcampaigns(
        &self,
        body: models::MessagingCampaign,
    ) -> OutboundRequest<PostOutboundMessagingcampaigns> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_MESSAGINGCAMPAIGNS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/messagingcampaigns/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `campaign_status`
    /// - `content_template_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sender_sms_phone_number`
    /// - `sort_order`
    /// - `r#type`
    #[inline]
    pub fn get_outbound_messagingcampaigns_divisionviews(
        &self,
    ) -> OutboundRequest<GetOutboundMessagingcampaignsDivisionviews> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_MESSAGINGCAMPAIGNS_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    #[inline]
    pub fn get_outbound_messagingcampaigns_divisionview(
        &self,
        messaging_campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundMessagingcampaignsDivisionview> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_MESSAGINGCAMPAIGNS_DIVISIONVIEW)
                .path(&messaging_campaign_id.into()),
        )
    }
    /// `POST /api/v2/outbound/messagingcampaigns/progress`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_messagingcampaigns_progress(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> OutboundRequest<PostOutboundMessagingcampaignsProgress> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_OUTBOUND_MESSAGINGCAMPAIGNS_PROGRESS,
        );
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    #[inline]
    pub fn get_outbound_messagingcampaign(
        &self,
        messaging_campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundMessagingcampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_MESSAGINGCAMPAIGN)
                .path(&messaging_campaign_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/messagingcampaigns/{messagingCampaignId}`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_messagingcampaign(
        &self,
        messaging_campaign_id: impl Into<String>,
        body: models::MessagingCampaign,
    ) -> OutboundRequest<PutOutboundMessagingcampaign> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_MESSAGINGCAMPAIGN)
            .path(&messaging_campaign_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    #[inline]
    pub fn delete_outbound_messagingcampaign(
        &self,
        messaging_campaign_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundMessagingcampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_MESSAGINGCAMPAIGN)
                .path(&messaging_campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    #[inline]
    pub fn get_outbound_messagingcampaign_diagnostics(
        &self,
        messaging_campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundMessagingcampaignDiagnostics> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_MESSAGINGCAMPAIGN_DIAGNOSTICS)
                .path(&messaging_campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    #[inline]
    pub fn get_outbound_messagingcampaign_progress(
        &self,
        messaging_campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundMessagingcampaignProgress> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_MESSAGINGCAMPAIGN_PROGRESS)
                .path(&messaging_campaign_id.into()),
        )
    }
    /// `DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    #[inline]
    pub fn delete_outbound_messagingcampaign_progress(
        &self,
        messaging_campaign_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundMessagingcampaignProgress> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_MESSAGINGCAMPAIGN_PROGRESS)
                .path(&messaging_campaign_id.into()),
        )
    }
    /// `POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    #[inline]
    pub fn post_outbound_messagingcampaign_start(
        &self,
        messaging_campaign_id: impl Into<String>,
    ) -> OutboundRequest<PostOutboundMessagingcampaignStart> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &POST_OUTBOUND_MESSAGINGCAMPAIGN_START)
                .path(&messaging_campaign_id.into()),
        )
    }
    /// `POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    #[inline]
    pub fn post_outbound_messagingcampaign_stop(
        &self,
        messaging_campaign_id: impl Into<String>,
    ) -> OutboundRequest<PostOutboundMessagingcampaignStop> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &POST_OUTBOUND_MESSAGINGCAMPAIGN_STOP)
                .path(&messaging_campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/rulesets`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `filter_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_rulesets(&self) -> OutboundRequest<GetOutboundRulesets> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_RULESETS))
    }
    /// `POST /api/v2/outbound/rulesets`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_rulesets(
        &self,
        body: models::RuleSet,
    ) -> OutboundRequest<PostOutboundRulesets> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_RULESETS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/rulesets/{ruleSetId}`
    ///
    /// Arguments:
    /// - `rule_set_id`
    #[inline]
    pub fn get_outbound_ruleset(
        &self,
        rule_set_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundRuleset> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_RULESET).path(&rule_set_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/rulesets/{ruleSetId}`
    ///
    /// Arguments:
    /// - `rule_set_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_ruleset(
        &self,
        rule_set_id: impl Into<String>,
        body: models::RuleSet,
    ) -> OutboundRequest<PutOutboundRuleset> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_RULESET)
            .path(&rule_set_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/rulesets/{ruleSetId}`
    ///
    /// Arguments:
    /// - `rule_set_id`
    #[inline]
    pub fn delete_outbound_ruleset(
        &self,
        rule_set_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundRuleset> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_RULESET)
                .path(&rule_set_id.into()),
        )
    }
    /// `GET /api/v2/outbound/schedules/campaigns`
    #[inline]
    pub fn get_outbound_schedules_campaigns(
        &self,
    ) -> OutboundRequest<GetOutboundSchedulesCampaigns> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SCHEDULES_CAMPAIGNS),
        )
    }
    /// `GET /api/v2/outbound/schedules/campaigns/{campaignId}`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn get_outbound_schedules_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundSchedulesCampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SCHEDULES_CAMPAIGN)
                .path(&campaign_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/schedules/campaigns/{campaignId}`
    ///
    /// Arguments:
    /// - `campaign_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_schedules_campaign(
        &self,
        campaign_id: impl Into<String>,
        body: models::CampaignSchedule,
    ) -> OutboundRequest<PutOutboundSchedulesCampaign> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_SCHEDULES_CAMPAIGN)
            .path(&campaign_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/schedules/campaigns/{campaignId}`
    ///
    /// Arguments:
    /// - `campaign_id`
    #[inline]
    pub fn delete_outbound_schedules_campaign(
        &self,
        campaign_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundSchedulesCampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_SCHEDULES_CAMPAIGN)
                .path(&campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/schedules/emailcampaigns`
    #[inline]
    pub fn get_outbound_schedules_emailcampaigns(
        &self,
    ) -> OutboundRequest<GetOutboundSchedulesEmailcampaigns> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SCHEDULES_EMAILCAMPAIGNS),
        )
    }
    /// `GET /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}`
    ///
    /// Arguments:
    /// - `email_campaign_id`
    #[inline]
    pub fn get_outbound_schedules_emailcampaign(
        &self,
        email_campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundSchedulesEmailcampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SCHEDULES_EMAILCAMPAIGN)
                .path(&email_campaign_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}`
    ///
    /// Arguments:
    /// - `email_campaign_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_schedules_emailcampaign(
        &self,
        email_campaign_id: impl Into<String>,
        body: models::EmailCampaignSchedule,
    ) -> OutboundRequest<PutOutboundSchedulesEmailcampaign> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_SCHEDULES_EMAILCAMPAIGN)
            .path(&email_campaign_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}`
    ///
    /// Arguments:
    /// - `email_campaign_id`
    #[inline]
    pub fn delete_outbound_schedules_emailcampaign(
        &self,
        email_campaign_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundSchedulesEmailcampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_SCHEDULES_EMAILCAMPAIGN)
                .path(&email_campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/schedules/messagingcampaigns`
    #[inline]
    pub fn get_outbound_schedules_messagingcampaigns(
        &self,
    ) -> OutboundRequest<GetOutboundSchedulesMessagingcampaigns> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGNS),
        )
    }
    /// `GET /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    #[inline]
    pub fn get_outbound_schedules_messagingcampaign(
        &self,
        messaging_campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundSchedulesMessagingcampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN)
                .path(&messaging_campaign_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_schedules_messagingcampaign(
        &self,
        messaging_campaign_id: impl Into<String>,
        body: models::MessagingCampaignSchedule,
    ) -> OutboundRequest<PutOutboundSchedulesMessagingcampaign> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN,
            )
            .path(&messaging_campaign_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}`
    ///
    /// Arguments:
    /// - `messaging_campaign_id`
    #[inline]
    pub fn delete_outbound_schedules_messagingcampaign(
        &self,
        messaging_campaign_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundSchedulesMessagingcampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN)
                .path(&messaging_campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/schedules/sequences`
    #[inline]
    pub fn get_outbound_schedules_sequences(
        &self,
    ) -> OutboundRequest<GetOutboundSchedulesSequences> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SCHEDULES_SEQUENCES),
        )
    }
    /// `GET /api/v2/outbound/schedules/sequences/{sequenceId}`
    ///
    /// Arguments:
    /// - `sequence_id`
    #[inline]
    pub fn get_outbound_schedules_sequence(
        &self,
        sequence_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundSchedulesSequence> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SCHEDULES_SEQUENCE)
                .path(&sequence_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/schedules/sequences/{sequenceId}`
    ///
    /// Arguments:
    /// - `sequence_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_schedules_sequence(
        &self,
        sequence_id: impl Into<String>,
        body: models::SequenceSchedule,
    ) -> OutboundRequest<PutOutboundSchedulesSequence> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_SCHEDULES_SEQUENCE)
            .path(&sequence_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/schedules/sequences/{sequenceId}`
    ///
    /// Arguments:
    /// - `sequence_id`
    #[inline]
    pub fn delete_outbound_schedules_sequence(
        &self,
        sequence_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundSchedulesSequence> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_SCHEDULES_SEQUENCE)
                .path(&sequence_id.into()),
        )
    }
    /// `GET /api/v2/outbound/schedules/whatsappcampaigns`
    #[inline]
    pub fn get_outbound_schedules_whatsappcampaigns(
        &self,
    ) -> OutboundRequest<GetOutboundSchedulesWhatsappcampaigns> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SCHEDULES_WHATSAPPCAMPAIGNS),
        )
    }
    /// `GET /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}`
    ///
    /// Arguments:
    /// - `whats_app_campaign_id`
    #[inline]
    pub fn get_outbound_schedules_whatsappcampaign(
        &self,
        whats_app_campaign_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundSchedulesWhatsappcampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SCHEDULES_WHATSAPPCAMPAIGN)
                .path(&whats_app_campaign_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}`
    ///
    /// Arguments:
    /// - `whats_app_campaign_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_schedules_whatsappcampaign(
        &self,
        whats_app_campaign_id: impl Into<String>,
        body: models::WhatsAppCampaignSchedule,
    ) -> OutboundRequest<PutOutboundSchedulesWhatsappcampaign> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_OUTBOUND_SCHEDULES_WHATSAPPCAMPAIGN,
            )
            .path(&whats_app_campaign_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}`
    ///
    /// Arguments:
    /// - `whats_app_campaign_id`
    #[inline]
    pub fn delete_outbound_schedules_whatsappcampaign(
        &self,
        whats_app_campaign_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundSchedulesWhatsappcampaign> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_SCHEDULES_WHATSAPPCAMPAIGN)
                .path(&whats_app_campaign_id.into()),
        )
    }
    /// `GET /api/v2/outbound/sequences`
    ///
    /// Optional, set on the request:
    /// - `allow_empty_result`
    /// - `filter_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_outbound_sequences(&self) -> OutboundRequest<GetOutboundSequences> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_SEQUENCES))
    }
    /// `POST /api/v2/outbound/sequences`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_outbound_sequences(
        &self,
        body: models::CampaignSequence,
    ) -> OutboundRequest<PostOutboundSequences> {
        let mut call = rt::Call::new(&self.client, &POST_OUTBOUND_SEQUENCES);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/sequences/{sequenceId}`
    ///
    /// Arguments:
    /// - `sequence_id`
    #[inline]
    pub fn get_outbound_sequence(
        &self,
        sequence_id: impl Into<String>,
    ) -> OutboundRequest<GetOutboundSequence> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_SEQUENCE).path(&sequence_id.into()),
        )
    }
    /// `PUT /api/v2/outbound/sequences/{sequenceId}`
    ///
    /// Arguments:
    /// - `sequence_id`
    /// - `body`
    #[inline]
    pub fn put_outbound_sequence(
        &self,
        sequence_id: impl Into<String>,
        body: models::CampaignSequence,
    ) -> OutboundRequest<PutOutboundSequence> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_SEQUENCE)
            .path(&sequence_id.into());
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `DELETE /api/v2/outbound/sequences/{sequenceId}`
    ///
    /// Arguments:
    /// - `sequence_id`
    #[inline]
    pub fn delete_outbound_sequence(
        &self,
        sequence_id: impl Into<String>,
    ) -> OutboundRequest<DeleteOutboundSequence> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &DELETE_OUTBOUND_SEQUENCE)
                .path(&sequence_id.into()),
        )
    }
    /// `GET /api/v2/outbound/settings`
    #[inline]
    pub fn get_outbound_settings(&self) -> OutboundRequest<GetOutboundSettings> {
        OutboundRequest::new(rt::Call::new(&self.client, &GET_OUTBOUND_SETTINGS))
    }
    /// `PATCH /api/v2/outbound/settings`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `use_max_calls_per_agent_decimal`
    #[inline]
    pub fn patch_outbound_settings(
        &self,
        body: models::OutboundSettings,
    ) -> OutboundRequest<PatchOutboundSettings> {
        let mut call = rt::Call::new(&self.client, &PATCH_OUTBOUND_SETTINGS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
    /// `GET /api/v2/outbound/wrapupcodemappings`
    #[inline]
    pub fn get_outbound_wrapupcodemappings(
        &self,
    ) -> OutboundRequest<GetOutboundWrapupcodemappings> {
        OutboundRequest::new(
            rt::Call::new(&self.client, &GET_OUTBOUND_WRAPUPCODEMAPPINGS),
        )
    }
    /// `PUT /api/v2/outbound/wrapupcodemappings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_outbound_wrapupcodemappings(
        &self,
        body: models::WrapUpCodeMapping,
    ) -> OutboundRequest<PutOutboundWrapupcodemappings> {
        let mut call = rt::Call::new(&self.client, &PUT_OUTBOUND_WRAPUPCODEMAPPINGS);
        call.body_json(&body);
        OutboundRequest::new(call)
    }
}
/// A request of [`OutboundApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `OutboundRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct OutboundRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> OutboundRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for OutboundRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for OutboundRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_OUTBOUND_ATTEMPTLIMITS: rt::Operation = rt::Operation::new(
        "getOutboundAttemptlimits",
        rt::Method::Get,
        &["/api/v2/outbound/attemptlimits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_attemptlimits`.
#[derive(Debug)]
pub enum GetOutboundAttemptlimits {}
impl rt::Endpoint for GetOutboundAttemptlimits {
    type Answer = models::AttemptLimitsEntityListing;
}
impl OutboundRequest<GetOutboundAttemptlimits> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_ATTEMPTLIMITS: rt::Operation = rt::Operation::new(
        "postOutboundAttemptlimits",
        rt::Method::Post,
        &["/api/v2/outbound/attemptlimits"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_attemptlimits`.
#[derive(Debug)]
pub enum PostOutboundAttemptlimits {}
impl rt::Endpoint for PostOutboundAttemptlimits {
    type Answer = models::AttemptLimits;
}
static GET_OUTBOUND_ATTEMPTLIMIT: rt::Operation = rt::Operation::new(
        "getOutboundAttemptlimit",
        rt::Method::Get,
        &["/api/v2/outbound/attemptlimits/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_attemptlimit`.
#[derive(Debug)]
pub enum GetOutboundAttemptlimit {}
impl rt::Endpoint for GetOutboundAttemptlimit {
    type Answer = models::AttemptLimits;
}
static PUT_OUTBOUND_ATTEMPTLIMIT: rt::Operation = rt::Operation::new(
        "putOutboundAttemptlimit",
        rt::Method::Put,
        &["/api/v2/outbound/attemptlimits/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_attemptlimit`.
#[derive(Debug)]
pub enum PutOutboundAttemptlimit {}
impl rt::Endpoint for PutOutboundAttemptlimit {
    type Answer = models::AttemptLimits;
}
static DELETE_OUTBOUND_ATTEMPTLIMIT: rt::Operation = rt::Operation::new(
        "deleteOutboundAttemptlimit",
        rt::Method::Delete,
        &["/api/v2/outbound/attemptlimits/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_attemptlimit`.
#[derive(Debug)]
pub enum DeleteOutboundAttemptlimit {}
impl rt::Endpoint for DeleteOutboundAttemptlimit {
    type Answer = ();
}
static GET_OUTBOUND_CALLABLETIMESETS: rt::Operation = rt::Operation::new(
        "getOutboundCallabletimesets",
        rt::Method::Get,
        &["/api/v2/outbound/callabletimesets"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_callabletimesets`.
#[derive(Debug)]
pub enum GetOutboundCallabletimesets {}
impl rt::Endpoint for GetOutboundCallabletimesets {
    type Answer = models::CallableTimeSetEntityListing;
}
impl OutboundRequest<GetOutboundCallabletimesets> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_CALLABLETIMESETS: rt::Operation = rt::Operation::new(
        "postOutboundCallabletimesets",
        rt::Method::Post,
        &["/api/v2/outbound/callabletimesets"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_callabletimesets`.
#[derive(Debug)]
pub enum PostOutboundCallabletimesets {}
impl rt::Endpoint for PostOutboundCallabletimesets {
    type Answer = models::CallableTimeSet;
}
static GET_OUTBOUND_CALLABLETIMESET: rt::Operation = rt::Operation::new(
        "getOutboundCallabletimeset",
        rt::Method::Get,
        &["/api/v2/outbound/callabletimesets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_callabletimeset`.
#[derive(Debug)]
pub enum GetOutboundCallabletimeset {}
impl rt::Endpoint for GetOutboundCallabletimeset {
    type Answer = models::CallableTimeSet;
}
static PUT_OUTBOUND_CALLABLETIMESET: rt::Operation = rt::Operation::new(
        "putOutboundCallabletimeset",
        rt::Method::Put,
        &["/api/v2/outbound/callabletimesets/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_callabletimeset`.
#[derive(Debug)]
pub enum PutOutboundCallabletimeset {}
impl rt::Endpoint for PutOutboundCallabletimeset {
    type Answer = models::CallableTimeSet;
}
static DELETE_OUTBOUND_CALLABLETIMESET: rt::Operation = rt::Operation::new(
        "deleteOutboundCallabletimeset",
        rt::Method::Delete,
        &["/api/v2/outbound/callabletimesets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_callabletimeset`.
#[derive(Debug)]
pub enum DeleteOutboundCallabletimeset {}
impl rt::Endpoint for DeleteOutboundCallabletimeset {
    type Answer = ();
}
static GET_OUTBOUND_CALLANALYSISRESPONSESETS: rt::Operation = rt::Operation::new(
        "getOutboundCallanalysisresponsesets",
        rt::Method::Get,
        &["/api/v2/outbound/callanalysisresponsesets"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_callanalysisresponsesets`.
#[derive(Debug)]
pub enum GetOutboundCallanalysisresponsesets {}
impl rt::Endpoint for GetOutboundCallanalysisresponsesets {
    type Answer = models::ResponseSetEntityListing;
}
impl OutboundRequest<GetOutboundCallanalysisresponsesets> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_CALLANALYSISRESPONSESETS: rt::Operation = rt::Operation::new(
        "postOutboundCallanalysisresponsesets",
        rt::Method::Post,
        &["/api/v2/outbound/callanalysisresponsesets"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_callanalysisresponsesets`.
#[derive(Debug)]
pub enum PostOutboundCallanalysisresponsesets {}
impl rt::Endpoint for PostOutboundCallanalysisresponsesets {
    type Answer = models::ResponseSet;
}
static GET_OUTBOUND_CALLANALYSISRESPONSESET: rt::Operation = rt::Operation::new(
        "getOutboundCallanalysisresponseset",
        rt::Method::Get,
        &["/api/v2/outbound/callanalysisresponsesets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_callanalysisresponseset`.
#[derive(Debug)]
pub enum GetOutboundCallanalysisresponseset {}
impl rt::Endpoint for GetOutboundCallanalysisresponseset {
    type Answer = models::ResponseSet;
}
static PUT_OUTBOUND_CALLANALYSISRESPONSESET: rt::Operation = rt::Operation::new(
        "putOutboundCallanalysisresponseset",
        rt::Method::Put,
        &["/api/v2/outbound/callanalysisresponsesets/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_callanalysisresponseset`.
#[derive(Debug)]
pub enum PutOutboundCallanalysisresponseset {}
impl rt::Endpoint for PutOutboundCallanalysisresponseset {
    type Answer = models::ResponseSet;
}
static DELETE_OUTBOUND_CALLANALYSISRESPONSESET: rt::Operation = rt::Operation::new(
        "deleteOutboundCallanalysisresponseset",
        rt::Method::Delete,
        &["/api/v2/outbound/callanalysisresponsesets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_callanalysisresponseset`.
#[derive(Debug)]
pub enum DeleteOutboundCallanalysisresponseset {}
impl rt::Endpoint for DeleteOutboundCallanalysisresponseset {
    type Answer = ();
}
static GET_OUTBOUND_CAMPAIGNRULES: rt::Operation = rt::Operation::new(
        "getOutboundCampaignrules",
        rt::Method::Get,
        &["/api/v2/outbound/campaignrules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaignrules`.
#[derive(Debug)]
pub enum GetOutboundCampaignrules {}
impl rt::Endpoint for GetOutboundCampaignrules {
    type Answer = models::CampaignRuleEntityListing;
}
impl OutboundRequest<GetOutboundCampaignrules> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_CAMPAIGNRULES: rt::Operation = rt::Operation::new(
        "postOutboundCampaignrules",
        rt::Method::Post,
        &["/api/v2/outbound/campaignrules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_campaignrules`.
#[derive(Debug)]
pub enum PostOutboundCampaignrules {}
impl rt::Endpoint for PostOutboundCampaignrules {
    type Answer = models::CampaignRule;
}
static GET_OUTBOUND_CAMPAIGNRULE: rt::Operation = rt::Operation::new(
        "getOutboundCampaignrule",
        rt::Method::Get,
        &["/api/v2/outbound/campaignrules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaignrule`.
#[derive(Debug)]
pub enum GetOutboundCampaignrule {}
impl rt::Endpoint for GetOutboundCampaignrule {
    type Answer = models::CampaignRule;
}
static PUT_OUTBOUND_CAMPAIGNRULE: rt::Operation = rt::Operation::new(
        "putOutboundCampaignrule",
        rt::Method::Put,
        &["/api/v2/outbound/campaignrules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_campaignrule`.
#[derive(Debug)]
pub enum PutOutboundCampaignrule {}
impl rt::Endpoint for PutOutboundCampaignrule {
    type Answer = models::CampaignRule;
}
static DELETE_OUTBOUND_CAMPAIGNRULE: rt::Operation = rt::Operation::new(
        "deleteOutboundCampaignrule",
        rt::Method::Delete,
        &["/api/v2/outbound/campaignrules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_campaignrule`.
#[derive(Debug)]
pub enum DeleteOutboundCampaignrule {}
impl rt::Endpoint for DeleteOutboundCampaignrule {
    type Answer = ();
}
static GET_OUTBOUND_CAMPAIGNS: rt::Operation = rt::Operation::new(
        "getOutboundCampaigns",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaigns`.
#[derive(Debug)]
pub enum GetOutboundCampaigns {}
impl rt::Endpoint for GetOutboundCampaigns {
    type Answer = models::CampaignEntityListing;
}
impl OutboundRequest<GetOutboundCampaigns> {
    /// Sets `callAnalysisResponseSetId`.
    #[inline]
    pub fn call_analysis_response_set_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("callAnalysisResponseSetId", value.into());
        self
    }
    /// Sets `contactListId`.
    #[inline]
    pub fn contact_list_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("contactListId", value.into());
        self
    }
    /// Sets `distributionQueueId`.
    #[inline]
    pub fn distribution_queue_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("distributionQueueId", value.into());
        self
    }
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `dncListIds`.
    #[inline]
    pub fn dnc_list_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("dncListIds", value.into());
        self
    }
    /// Sets `edgeGroupId`.
    #[inline]
    pub fn edge_group_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("edgeGroupId", value.into());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_CAMPAIGNS: rt::Operation = rt::Operation::new(
        "postOutboundCampaigns",
        rt::Method::Post,
        &["/api/v2/outbound/campaigns"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_campaigns`.
#[derive(Debug)]
pub enum PostOutboundCampaigns {}
impl rt::Endpoint for PostOutboundCampaigns {
    type Answer = models::Campaign;
}
impl OutboundRequest<PostOutboundCampaigns> {
    /// Sets `useMaxCallsPerAgentDecimal`.
    #[inline]
    pub fn use_max_calls_per_agent_decimal(mut self, value: bool) -> Self {
        self.call.query("useMaxCallsPerAgentDecimal", value.to_string());
        self
    }
}
static GET_OUTBOUND_CAMPAIGNS_ALL: rt::Operation = rt::Operation::new(
        "getOutboundCampaignsAll",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/all"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaigns_all`.
#[derive(Debug)]
pub enum GetOutboundCampaignsAll {}
impl rt::Endpoint for GetOutboundCampaignsAll {
    type Answer = models::CommonCampaignEntityListing;
}
impl OutboundRequest<GetOutboundCampaignsAll> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `mediaType`.
    #[inline]
    pub fn media_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "mediaType",
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
    /// Sets `sortOrder`.
    ///
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_OUTBOUND_CAMPAIGNS_ALL_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getOutboundCampaignsAllDivisionviews",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/all/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaigns_all_divisionviews`.
#[derive(Debug)]
pub enum GetOutboundCampaignsAllDivisionviews {}
impl rt::Endpoint for GetOutboundCampaignsAllDivisionviews {
    type Answer = models::CommonCampaignDivisionViewEntityListing;
}
impl OutboundRequest<GetOutboundCampaignsAllDivisionviews> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `mediaType`.
    #[inline]
    pub fn media_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "mediaType",
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
    /// Sets `sortOrder`.
    ///
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_OUTBOUND_CAMPAIGNS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getOutboundCampaignsDivisionviews",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaigns_divisionviews`.
#[derive(Debug)]
pub enum GetOutboundCampaignsDivisionviews {}
impl rt::Endpoint for GetOutboundCampaignsDivisionviews {
    type Answer = models::CampaignDivisionViewListing;
}
impl OutboundRequest<GetOutboundCampaignsDivisionviews> {
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_OUTBOUND_CAMPAIGNS_DIVISIONVIEW: rt::Operation = rt::Operation::new(
        "getOutboundCampaignsDivisionview",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/divisionviews/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaigns_divisionview`.
#[derive(Debug)]
pub enum GetOutboundCampaignsDivisionview {}
impl rt::Endpoint for GetOutboundCampaignsDivisionview {
    type Answer = models::CampaignDivisionView;
}
static POST_OUTBOUND_CAMPAIGNS_PERFORMANCE_QUERY: rt::Operation = rt::Operation::new(
        "postOutboundCampaignsPerformanceQuery",
        rt::Method::Post,
        &["/api/v2/outbound/campaigns/performance/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_campaigns_performance_query`.
#[derive(Debug)]
pub enum PostOutboundCampaignsPerformanceQuery {}
impl rt::Endpoint for PostOutboundCampaignsPerformanceQuery {
    type Answer = models::CampaignPerformanceDataListing;
}
static POST_OUTBOUND_CAMPAIGNS_PROGRESS: rt::Operation = rt::Operation::new(
        "postOutboundCampaignsProgress",
        rt::Method::Post,
        &["/api/v2/outbound/campaigns/progress"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_campaigns_progress`.
#[derive(Debug)]
pub enum PostOutboundCampaignsProgress {}
impl rt::Endpoint for PostOutboundCampaignsProgress {
    type Answer = Vec<models::CampaignProgress>;
}
static GET_OUTBOUND_CAMPAIGN: rt::Operation = rt::Operation::new(
        "getOutboundCampaign",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaign`.
#[derive(Debug)]
pub enum GetOutboundCampaign {}
impl rt::Endpoint for GetOutboundCampaign {
    type Answer = models::Campaign;
}
static PUT_OUTBOUND_CAMPAIGN: rt::Operation = rt::Operation::new(
        "putOutboundCampaign",
        rt::Method::Put,
        &["/api/v2/outbound/campaigns/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_campaign`.
#[derive(Debug)]
pub enum PutOutboundCampaign {}
impl rt::Endpoint for PutOutboundCampaign {
    type Answer = models::Campaign;
}
impl OutboundRequest<PutOutboundCampaign> {
    /// Sets `useMaxCallsPerAgentDecimal`.
    #[inline]
    pub fn use_max_calls_per_agent_decimal(mut self, value: bool) -> Self {
        self.call.query("useMaxCallsPerAgentDecimal", value.to_string());
        self
    }
}
static DELETE_OUTBOUND_CAMPAIGN: rt::Operation = rt::Operation::new(
        "deleteOutboundCampaign",
        rt::Method::Delete,
        &["/api/v2/outbound/campaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_campaign`.
#[derive(Debug)]
pub enum DeleteOutboundCampaign {}
impl rt::Endpoint for DeleteOutboundCampaign {
    type Answer = models::Campaign;
}
static PATCH_OUTBOUND_CAMPAIGN: rt::Operation = rt::Operation::new(
        "patchOutboundCampaign",
        rt::Method::Patch,
        &["/api/v2/outbound/campaigns/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_outbound_campaign`.
#[derive(Debug)]
pub enum PatchOutboundCampaign {}
impl rt::Endpoint for PatchOutboundCampaign {
    type Answer = ();
}
static POST_OUTBOUND_CAMPAIGN_AGENTOWNEDMAPPINGPREVIEW: rt::Operation = rt::Operation::new(
        "postOutboundCampaignAgentownedmappingpreview",
        rt::Method::Post,
        &["/api/v2/outbound/campaigns/", "/agentownedmappingpreview"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_campaign_agentownedmappingpreview`.
#[derive(Debug)]
pub enum PostOutboundCampaignAgentownedmappingpreview {}
impl rt::Endpoint for PostOutboundCampaignAgentownedmappingpreview {
    type Answer = rt::Value;
}
static GET_OUTBOUND_CAMPAIGN_AGENTOWNEDMAPPINGPREVIEW_RESULTS: rt::Operation = rt::Operation::new(
        "getOutboundCampaignAgentownedmappingpreviewResults",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/", "/agentownedmappingpreview/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaign_agentownedmappingpreview_results`.
#[derive(Debug)]
pub enum GetOutboundCampaignAgentownedmappingpreviewResults {}
impl rt::Endpoint for GetOutboundCampaignAgentownedmappingpreviewResults {
    type Answer = models::AgentOwnedMappingPreviewListing;
}
static PUT_OUTBOUND_CAMPAIGN_AGENT: rt::Operation = rt::Operation::new(
        "putOutboundCampaignAgent",
        rt::Method::Put,
        &["/api/v2/outbound/campaigns/", "/agents/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_campaign_agent`.
#[derive(Debug)]
pub enum PutOutboundCampaignAgent {}
impl rt::Endpoint for PutOutboundCampaignAgent {
    type Answer = String;
}
static POST_OUTBOUND_CAMPAIGN_CALLBACK_SCHEDULE: rt::Operation = rt::Operation::new(
        "postOutboundCampaignCallbackSchedule",
        rt::Method::Post,
        &["/api/v2/outbound/campaigns/", "/callback/schedule"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_campaign_callback_schedule`.
#[derive(Debug)]
pub enum PostOutboundCampaignCallbackSchedule {}
impl rt::Endpoint for PostOutboundCampaignCallbackSchedule {
    type Answer = models::ContactCallbackRequest;
}
static GET_OUTBOUND_CAMPAIGN_DIAGNOSTICS: rt::Operation = rt::Operation::new(
        "getOutboundCampaignDiagnostics",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/", "/diagnostics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaign_diagnostics`.
#[derive(Debug)]
pub enum GetOutboundCampaignDiagnostics {}
impl rt::Endpoint for GetOutboundCampaignDiagnostics {
    type Answer = models::CampaignDiagnostics;
}
static GET_OUTBOUND_CAMPAIGN_INTERACTIONS: rt::Operation = rt::Operation::new(
        "getOutboundCampaignInteractions",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/", "/interactions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaign_interactions`.
#[derive(Debug)]
pub enum GetOutboundCampaignInteractions {}
impl rt::Endpoint for GetOutboundCampaignInteractions {
    type Answer = models::CampaignInteractions;
}
static GET_OUTBOUND_CAMPAIGN_LINEDISTRIBUTION: rt::Operation = rt::Operation::new(
        "getOutboundCampaignLinedistribution",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/", "/linedistribution"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaign_linedistribution`.
#[derive(Debug)]
pub enum GetOutboundCampaignLinedistribution {}
impl rt::Endpoint for GetOutboundCampaignLinedistribution {
    type Answer = models::CampaignOutboundLinesDistribution;
}
impl OutboundRequest<GetOutboundCampaignLinedistribution> {
    /// Sets `edgeGroupId`.
    #[inline]
    pub fn edge_group_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("edgeGroupId", value.into());
        self
    }
    /// Sets `includeOnlyActiveCampaigns`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_only_active_campaigns(mut self, value: bool) -> Self {
        self.call.query("includeOnlyActiveCampaigns", value.to_string());
        self
    }
    /// Sets `outboundLineCount`.
    #[inline]
    pub fn outbound_line_count(mut self, value: i64) -> Self {
        self.call.query("outboundLineCount", value.to_string());
        self
    }
    /// Sets `relativeWeight`.
    #[inline]
    pub fn relative_weight(mut self, value: i64) -> Self {
        self.call.query("relativeWeight", value.to_string());
        self
    }
    /// Sets `siteId`.
    #[inline]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("siteId", value.into());
        self
    }
    /// Sets `useWeight`.
    #[inline]
    pub fn use_weight(mut self, value: bool) -> Self {
        self.call.query("useWeight", value.to_string());
        self
    }
}
static GET_OUTBOUND_CAMPAIGN_PROGRESS: rt::Operation = rt::Operation::new(
        "getOutboundCampaignProgress",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/", "/progress"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaign_progress`.
#[derive(Debug)]
pub enum GetOutboundCampaignProgress {}
impl rt::Endpoint for GetOutboundCampaignProgress {
    type Answer = models::CampaignProgress;
}
static DELETE_OUTBOUND_CAMPAIGN_PROGRESS: rt::Operation = rt::Operation::new(
        "deleteOutboundCampaignProgress",
        rt::Method::Delete,
        &["/api/v2/outbound/campaigns/", "/progress"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_campaign_progress`.
#[derive(Debug)]
pub enum DeleteOutboundCampaignProgress {}
impl rt::Endpoint for DeleteOutboundCampaignProgress {
    type Answer = ();
}
static GET_OUTBOUND_CAMPAIGN_SKILLCOMBINATIONS: rt::Operation = rt::Operation::new(
        "getOutboundCampaignSkillcombinations",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/", "/skillcombinations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaign_skillcombinations`.
#[derive(Debug)]
pub enum GetOutboundCampaignSkillcombinations {}
impl rt::Endpoint for GetOutboundCampaignSkillcombinations {
    type Answer = models::PagedSkillCombinationListing;
}
impl OutboundRequest<GetOutboundCampaignSkillcombinations> {
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
static POST_OUTBOUND_CAMPAIGN_START: rt::Operation = rt::Operation::new(
        "postOutboundCampaignStart",
        rt::Method::Post,
        &["/api/v2/outbound/campaigns/", "/start"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_campaign_start`.
#[derive(Debug)]
pub enum PostOutboundCampaignStart {}
impl rt::Endpoint for PostOutboundCampaignStart {
    type Answer = ();
}
static GET_OUTBOUND_CAMPAIGN_STATS: rt::Operation = rt::Operation::new(
        "getOutboundCampaignStats",
        rt::Method::Get,
        &["/api/v2/outbound/campaigns/", "/stats"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_campaign_stats`.
#[derive(Debug)]
pub enum GetOutboundCampaignStats {}
impl rt::Endpoint for GetOutboundCampaignStats {
    type Answer = models::CampaignStats;
}
static POST_OUTBOUND_CAMPAIGN_STOP: rt::Operation = rt::Operation::new(
        "postOutboundCampaignStop",
        rt::Method::Post,
        &["/api/v2/outbound/campaigns/", "/stop"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_campaign_stop`.
#[derive(Debug)]
pub enum PostOutboundCampaignStop {}
impl rt::Endpoint for PostOutboundCampaignStop {
    type Answer = ();
}
static GET_OUTBOUND_CONTACTLISTFILTERS: rt::Operation = rt::Operation::new(
        "getOutboundContactlistfilters",
        rt::Method::Get,
        &["/api/v2/outbound/contactlistfilters"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlistfilters`.
#[derive(Debug)]
pub enum GetOutboundContactlistfilters {}
impl rt::Endpoint for GetOutboundContactlistfilters {
    type Answer = models::ContactListFilterEntityListing;
}
impl OutboundRequest<GetOutboundContactlistfilters> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `contactListId`.
    #[inline]
    pub fn contact_list_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("contactListId", value.into());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_CONTACTLISTFILTERS: rt::Operation = rt::Operation::new(
        "postOutboundContactlistfilters",
        rt::Method::Post,
        &["/api/v2/outbound/contactlistfilters"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlistfilters`.
#[derive(Debug)]
pub enum PostOutboundContactlistfilters {}
impl rt::Endpoint for PostOutboundContactlistfilters {
    type Answer = models::ContactListFilter;
}
static POST_OUTBOUND_CONTACTLISTFILTERS_BULK_RETRIEVE: rt::Operation = rt::Operation::new(
        "postOutboundContactlistfiltersBulkRetrieve",
        rt::Method::Post,
        &["/api/v2/outbound/contactlistfilters/bulk/retrieve"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlistfilters_bulk_retrieve`.
#[derive(Debug)]
pub enum PostOutboundContactlistfiltersBulkRetrieve {}
impl rt::Endpoint for PostOutboundContactlistfiltersBulkRetrieve {
    type Answer = models::ContactListFilterEntityListing;
}
static POST_OUTBOUND_CONTACTLISTFILTERS_PREVIEW: rt::Operation = rt::Operation::new(
        "postOutboundContactlistfiltersPreview",
        rt::Method::Post,
        &["/api/v2/outbound/contactlistfilters/preview"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlistfilters_preview`.
#[derive(Debug)]
pub enum PostOutboundContactlistfiltersPreview {}
impl rt::Endpoint for PostOutboundContactlistfiltersPreview {
    type Answer = models::FilterPreviewResponse;
}
static GET_OUTBOUND_CONTACTLISTFILTER: rt::Operation = rt::Operation::new(
        "getOutboundContactlistfilter",
        rt::Method::Get,
        &["/api/v2/outbound/contactlistfilters/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlistfilter`.
#[derive(Debug)]
pub enum GetOutboundContactlistfilter {}
impl rt::Endpoint for GetOutboundContactlistfilter {
    type Answer = models::ContactListFilter;
}
static PUT_OUTBOUND_CONTACTLISTFILTER: rt::Operation = rt::Operation::new(
        "putOutboundContactlistfilter",
        rt::Method::Put,
        &["/api/v2/outbound/contactlistfilters/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_contactlistfilter`.
#[derive(Debug)]
pub enum PutOutboundContactlistfilter {}
impl rt::Endpoint for PutOutboundContactlistfilter {
    type Answer = models::ContactListFilter;
}
static DELETE_OUTBOUND_CONTACTLISTFILTER: rt::Operation = rt::Operation::new(
        "deleteOutboundContactlistfilter",
        rt::Method::Delete,
        &["/api/v2/outbound/contactlistfilters/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_contactlistfilter`.
#[derive(Debug)]
pub enum DeleteOutboundContactlistfilter {}
impl rt::Endpoint for DeleteOutboundContactlistfilter {
    type Answer = ();
}
static GET_OUTBOUND_CONTACTLISTS: rt::Operation = rt::Operation::new(
        "getOutboundContactlists",
        rt::Method::Get,
        &["/api/v2/outbound/contactlists"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlists`.
#[derive(Debug)]
pub enum GetOutboundContactlists {}
impl rt::Endpoint for GetOutboundContactlists {
    type Answer = models::ContactListEntityListing;
}
impl OutboundRequest<GetOutboundContactlists> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `dateExpiration`.
    #[inline]
    pub fn date_expiration(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "dateExpiration",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeImportStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_import_status(mut self, value: bool) -> Self {
        self.call.query("includeImportStatus", value.to_string());
        self
    }
    /// Sets `includeSize`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_size(mut self, value: bool) -> Self {
        self.call.query("includeSize", value.to_string());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `timeZone`.
    #[inline]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.call.query("timeZone", value.into());
        self
    }
}
static POST_OUTBOUND_CONTACTLISTS: rt::Operation = rt::Operation::new(
        "postOutboundContactlists",
        rt::Method::Post,
        &["/api/v2/outbound/contactlists"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlists`.
#[derive(Debug)]
pub enum PostOutboundContactlists {}
impl rt::Endpoint for PostOutboundContactlists {
    type Answer = models::ContactList;
}
static DELETE_OUTBOUND_CONTACTLISTS: rt::Operation = rt::Operation::new(
        "deleteOutboundContactlists",
        rt::Method::Delete,
        &["/api/v2/outbound/contactlists"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_contactlists`.
#[derive(Debug)]
pub enum DeleteOutboundContactlists {}
impl rt::Endpoint for DeleteOutboundContactlists {
    type Answer = ();
}
static POST_OUTBOUND_CONTACTLISTS_BULK_UPDATE: rt::Operation = rt::Operation::new(
        "postOutboundContactlistsBulkUpdate",
        rt::Method::Post,
        &["/api/v2/outbound/contactlists/bulk/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlists_bulk_update`.
#[derive(Debug)]
pub enum PostOutboundContactlistsBulkUpdate {}
impl rt::Endpoint for PostOutboundContactlistsBulkUpdate {
    type Answer = models::ContactListsBulkEditResponse;
}
static GET_OUTBOUND_CONTACTLISTS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getOutboundContactlistsDivisionviews",
        rt::Method::Get,
        &["/api/v2/outbound/contactlists/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlists_divisionviews`.
#[derive(Debug)]
pub enum GetOutboundContactlistsDivisionviews {}
impl rt::Endpoint for GetOutboundContactlistsDivisionviews {
    type Answer = models::ContactListDivisionViewListing;
}
impl OutboundRequest<GetOutboundContactlistsDivisionviews> {
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeImportStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_import_status(mut self, value: bool) -> Self {
        self.call.query("includeImportStatus", value.to_string());
        self
    }
    /// Sets `includeSize`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_size(mut self, value: bool) -> Self {
        self.call.query("includeSize", value.to_string());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_OUTBOUND_CONTACTLISTS_DIVISIONVIEW: rt::Operation = rt::Operation::new(
        "getOutboundContactlistsDivisionview",
        rt::Method::Get,
        &["/api/v2/outbound/contactlists/divisionviews/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlists_divisionview`.
#[derive(Debug)]
pub enum GetOutboundContactlistsDivisionview {}
impl rt::Endpoint for GetOutboundContactlistsDivisionview {
    type Answer = models::ContactListDivisionView;
}
impl OutboundRequest<GetOutboundContactlistsDivisionview> {
    /// Sets `includeImportStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_import_status(mut self, value: bool) -> Self {
        self.call.query("includeImportStatus", value.to_string());
        self
    }
    /// Sets `includeSize`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_size(mut self, value: bool) -> Self {
        self.call.query("includeSize", value.to_string());
        self
    }
}
static POST_OUTBOUND_CONTACTLISTS_UPLOADS: rt::Operation = rt::Operation::new(
        "postOutboundContactlistsUploads",
        rt::Method::Post,
        &["/api/v2/outbound/contactlists/uploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlists_uploads`.
#[derive(Debug)]
pub enum PostOutboundContactlistsUploads {}
impl rt::Endpoint for PostOutboundContactlistsUploads {
    type Answer = models::UploadUrlResponse;
}
static GET_OUTBOUND_CONTACTLIST: rt::Operation = rt::Operation::new(
        "getOutboundContactlist",
        rt::Method::Get,
        &["/api/v2/outbound/contactlists/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlist`.
#[derive(Debug)]
pub enum GetOutboundContactlist {}
impl rt::Endpoint for GetOutboundContactlist {
    type Answer = models::ContactList;
}
impl OutboundRequest<GetOutboundContactlist> {
    /// Sets `includeImportStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_import_status(mut self, value: bool) -> Self {
        self.call.query("includeImportStatus", value.to_string());
        self
    }
    /// Sets `includeSize`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_size(mut self, value: bool) -> Self {
        self.call.query("includeSize", value.to_string());
        self
    }
}
static PUT_OUTBOUND_CONTACTLIST: rt::Operation = rt::Operation::new(
        "putOutboundContactlist",
        rt::Method::Put,
        &["/api/v2/outbound/contactlists/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_contactlist`.
#[derive(Debug)]
pub enum PutOutboundContactlist {}
impl rt::Endpoint for PutOutboundContactlist {
    type Answer = models::ContactList;
}
static DELETE_OUTBOUND_CONTACTLIST: rt::Operation = rt::Operation::new(
        "deleteOutboundContactlist",
        rt::Method::Delete,
        &["/api/v2/outbound/contactlists/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_contactlist`.
#[derive(Debug)]
pub enum DeleteOutboundContactlist {}
impl rt::Endpoint for DeleteOutboundContactlist {
    type Answer = ();
}
static POST_OUTBOUND_CONTACTLIST_CLEAR: rt::Operation = rt::Operation::new(
        "postOutboundContactlistClear",
        rt::Method::Post,
        &["/api/v2/outbound/contactlists/", "/clear"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlist_clear`.
#[derive(Debug)]
pub enum PostOutboundContactlistClear {}
impl rt::Endpoint for PostOutboundContactlistClear {
    type Answer = ();
}
static POST_OUTBOUND_CONTACTLIST_CONTACTS: rt::Operation = rt::Operation::new(
        "postOutboundContactlistContacts",
        rt::Method::Post,
        &["/api/v2/outbound/contactlists/", "/contacts"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlist_contacts`.
#[derive(Debug)]
pub enum PostOutboundContactlistContacts {}
impl rt::Endpoint for PostOutboundContactlistContacts {
    type Answer = Vec<models::DialerContact>;
}
impl OutboundRequest<PostOutboundContactlistContacts> {
    /// Sets `clearSystemData`.
    #[inline]
    pub fn clear_system_data(mut self, value: bool) -> Self {
        self.call.query("clearSystemData", value.to_string());
        self
    }
    /// Sets `doNotQueue`.
    #[inline]
    pub fn do_not_queue(mut self, value: bool) -> Self {
        self.call.query("doNotQueue", value.to_string());
        self
    }
    /// Sets `priority`.
    #[inline]
    pub fn priority(mut self, value: bool) -> Self {
        self.call.query("priority", value.to_string());
        self
    }
}
static DELETE_OUTBOUND_CONTACTLIST_CONTACTS: rt::Operation = rt::Operation::new(
        "deleteOutboundContactlistContacts",
        rt::Method::Delete,
        &["/api/v2/outbound/contactlists/", "/contacts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_contactlist_contacts`.
#[derive(Debug)]
pub enum DeleteOutboundContactlistContacts {}
impl rt::Endpoint for DeleteOutboundContactlistContacts {
    type Answer = ();
}
static POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK: rt::Operation = rt::Operation::new(
        "postOutboundContactlistContactsBulk",
        rt::Method::Post,
        &["/api/v2/outbound/contactlists/", "/contacts/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlist_contacts_bulk`.
#[derive(Debug)]
pub enum PostOutboundContactlistContactsBulk {}
impl rt::Endpoint for PostOutboundContactlistContactsBulk {
    type Answer = Vec<models::DialerContact>;
}
static GET_OUTBOUND_CONTACTLIST_CONTACTS_BULK_JOBS: rt::Operation = rt::Operation::new(
        "getOutboundContactlistContactsBulkJobs",
        rt::Method::Get,
        &["/api/v2/outbound/contactlists/", "/contacts/bulk/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlist_contacts_bulk_jobs`.
#[derive(Debug)]
pub enum GetOutboundContactlistContactsBulkJobs {}
impl rt::Endpoint for GetOutboundContactlistContactsBulkJobs {
    type Answer = models::ContactsBulkOperationJobListing;
}
static GET_OUTBOUND_CONTACTLIST_CONTACTS_BULK_JOB: rt::Operation = rt::Operation::new(
        "getOutboundContactlistContactsBulkJob",
        rt::Method::Get,
        &["/api/v2/outbound/contactlists/", "/contacts/bulk/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlist_contacts_bulk_job`.
#[derive(Debug)]
pub enum GetOutboundContactlistContactsBulkJob {}
impl rt::Endpoint for GetOutboundContactlistContactsBulkJob {
    type Answer = models::ContactsBulkOperationJob;
}
static POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK_REMOVE: rt::Operation = rt::Operation::new(
        "postOutboundContactlistContactsBulkRemove",
        rt::Method::Post,
        &["/api/v2/outbound/contactlists/", "/contacts/bulk/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlist_contacts_bulk_remove`.
#[derive(Debug)]
pub enum PostOutboundContactlistContactsBulkRemove {}
impl rt::Endpoint for PostOutboundContactlistContactsBulkRemove {
    type Answer = models::ContactsBulkOperationJob;
}
static POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK_UPDATE: rt::Operation = rt::Operation::new(
        "postOutboundContactlistContactsBulkUpdate",
        rt::Method::Post,
        &["/api/v2/outbound/contactlists/", "/contacts/bulk/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlist_contacts_bulk_update`.
#[derive(Debug)]
pub enum PostOutboundContactlistContactsBulkUpdate {}
impl rt::Endpoint for PostOutboundContactlistContactsBulkUpdate {
    type Answer = models::ContactsBulkOperationJob;
}
static POST_OUTBOUND_CONTACTLIST_CONTACTS_SEARCH: rt::Operation = rt::Operation::new(
        "postOutboundContactlistContactsSearch",
        rt::Method::Post,
        &["/api/v2/outbound/contactlists/", "/contacts/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlist_contacts_search`.
#[derive(Debug)]
pub enum PostOutboundContactlistContactsSearch {}
impl rt::Endpoint for PostOutboundContactlistContactsSearch {
    type Answer = models::ContactListingResponse;
}
static GET_OUTBOUND_CONTACTLIST_CONTACT: rt::Operation = rt::Operation::new(
        "getOutboundContactlistContact",
        rt::Method::Get,
        &["/api/v2/outbound/contactlists/", "/contacts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlist_contact`.
#[derive(Debug)]
pub enum GetOutboundContactlistContact {}
impl rt::Endpoint for GetOutboundContactlistContact {
    type Answer = models::DialerContact;
}
static PUT_OUTBOUND_CONTACTLIST_CONTACT: rt::Operation = rt::Operation::new(
        "putOutboundContactlistContact",
        rt::Method::Put,
        &["/api/v2/outbound/contactlists/", "/contacts/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_contactlist_contact`.
#[derive(Debug)]
pub enum PutOutboundContactlistContact {}
impl rt::Endpoint for PutOutboundContactlistContact {
    type Answer = models::DialerContact;
}
static DELETE_OUTBOUND_CONTACTLIST_CONTACT: rt::Operation = rt::Operation::new(
        "deleteOutboundContactlistContact",
        rt::Method::Delete,
        &["/api/v2/outbound/contactlists/", "/contacts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_contactlist_contact`.
#[derive(Debug)]
pub enum DeleteOutboundContactlistContact {}
impl rt::Endpoint for DeleteOutboundContactlistContact {
    type Answer = ();
}
static GET_OUTBOUND_CONTACTLIST_EXPORT: rt::Operation = rt::Operation::new(
        "getOutboundContactlistExport",
        rt::Method::Get,
        &["/api/v2/outbound/contactlists/", "/export"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlist_export`.
#[derive(Debug)]
pub enum GetOutboundContactlistExport {}
impl rt::Endpoint for GetOutboundContactlistExport {
    type Answer = models::ExportUri;
}
impl OutboundRequest<GetOutboundContactlistExport> {
    /// Sets `download`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn download(mut self, value: impl Into<String>) -> Self {
        self.call.query("download", value.into());
        self
    }
}
static POST_OUTBOUND_CONTACTLIST_EXPORT: rt::Operation = rt::Operation::new(
        "postOutboundContactlistExport",
        rt::Method::Post,
        &["/api/v2/outbound/contactlists/", "/export"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlist_export`.
#[derive(Debug)]
pub enum PostOutboundContactlistExport {}
impl rt::Endpoint for PostOutboundContactlistExport {
    type Answer = models::DomainEntityRef;
}
impl OutboundRequest<PostOutboundContactlistExport> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ContactsExportRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_OUTBOUND_CONTACTLIST_IMPORTSTATUS: rt::Operation = rt::Operation::new(
        "getOutboundContactlistImportstatus",
        rt::Method::Get,
        &["/api/v2/outbound/contactlists/", "/importstatus"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlist_importstatus`.
#[derive(Debug)]
pub enum GetOutboundContactlistImportstatus {}
impl rt::Endpoint for GetOutboundContactlistImportstatus {
    type Answer = models::ImportStatus;
}
static GET_OUTBOUND_CONTACTLIST_TIMEZONEMAPPINGPREVIEW: rt::Operation = rt::Operation::new(
        "getOutboundContactlistTimezonemappingpreview",
        rt::Method::Get,
        &["/api/v2/outbound/contactlists/", "/timezonemappingpreview"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlist_timezonemappingpreview`.
#[derive(Debug)]
pub enum GetOutboundContactlistTimezonemappingpreview {}
impl rt::Endpoint for GetOutboundContactlistTimezonemappingpreview {
    type Answer = models::TimeZoneMappingPreview;
}
static GET_OUTBOUND_CONTACTLISTTEMPLATES: rt::Operation = rt::Operation::new(
        "getOutboundContactlisttemplates",
        rt::Method::Get,
        &["/api/v2/outbound/contactlisttemplates"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlisttemplates`.
#[derive(Debug)]
pub enum GetOutboundContactlisttemplates {}
impl rt::Endpoint for GetOutboundContactlisttemplates {
    type Answer = models::ContactListTemplateEntityListing;
}
impl OutboundRequest<GetOutboundContactlisttemplates> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `timeZone`.
    #[inline]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.call.query("timeZone", value.into());
        self
    }
}
static POST_OUTBOUND_CONTACTLISTTEMPLATES: rt::Operation = rt::Operation::new(
        "postOutboundContactlisttemplates",
        rt::Method::Post,
        &["/api/v2/outbound/contactlisttemplates"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlisttemplates`.
#[derive(Debug)]
pub enum PostOutboundContactlisttemplates {}
impl rt::Endpoint for PostOutboundContactlisttemplates {
    type Answer = models::ContactListTemplate;
}
static DELETE_OUTBOUND_CONTACTLISTTEMPLATES: rt::Operation = rt::Operation::new(
        "deleteOutboundContactlisttemplates",
        rt::Method::Delete,
        &["/api/v2/outbound/contactlisttemplates"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_contactlisttemplates`.
#[derive(Debug)]
pub enum DeleteOutboundContactlisttemplates {}
impl rt::Endpoint for DeleteOutboundContactlisttemplates {
    type Answer = ();
}
static POST_OUTBOUND_CONTACTLISTTEMPLATES_BULK_ADD: rt::Operation = rt::Operation::new(
        "postOutboundContactlisttemplatesBulkAdd",
        rt::Method::Post,
        &["/api/v2/outbound/contactlisttemplates/bulk/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlisttemplates_bulk_add`.
#[derive(Debug)]
pub enum PostOutboundContactlisttemplatesBulkAdd {}
impl rt::Endpoint for PostOutboundContactlisttemplatesBulkAdd {
    type Answer = models::ContactListTemplateEntityListing;
}
static POST_OUTBOUND_CONTACTLISTTEMPLATES_BULK_RETRIEVE: rt::Operation = rt::Operation::new(
        "postOutboundContactlisttemplatesBulkRetrieve",
        rt::Method::Post,
        &["/api/v2/outbound/contactlisttemplates/bulk/retrieve"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_contactlisttemplates_bulk_retrieve`.
#[derive(Debug)]
pub enum PostOutboundContactlisttemplatesBulkRetrieve {}
impl rt::Endpoint for PostOutboundContactlisttemplatesBulkRetrieve {
    type Answer = models::ContactListTemplateEntityListing;
}
static GET_OUTBOUND_CONTACTLISTTEMPLATE: rt::Operation = rt::Operation::new(
        "getOutboundContactlisttemplate",
        rt::Method::Get,
        &["/api/v2/outbound/contactlisttemplates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_contactlisttemplate`.
#[derive(Debug)]
pub enum GetOutboundContactlisttemplate {}
impl rt::Endpoint for GetOutboundContactlisttemplate {
    type Answer = models::ContactListTemplate;
}
static PUT_OUTBOUND_CONTACTLISTTEMPLATE: rt::Operation = rt::Operation::new(
        "putOutboundContactlisttemplate",
        rt::Method::Put,
        &["/api/v2/outbound/contactlisttemplates/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_contactlisttemplate`.
#[derive(Debug)]
pub enum PutOutboundContactlisttemplate {}
impl rt::Endpoint for PutOutboundContactlisttemplate {
    type Answer = models::ContactListTemplate;
}
static DELETE_OUTBOUND_CONTACTLISTTEMPLATE: rt::Operation = rt::Operation::new(
        "deleteOutboundContactlisttemplate",
        rt::Method::Delete,
        &["/api/v2/outbound/contactlisttemplates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_contactlisttemplate`.
#[derive(Debug)]
pub enum DeleteOutboundContactlisttemplate {}
impl rt::Endpoint for DeleteOutboundContactlisttemplate {
    type Answer = ();
}
static POST_OUTBOUND_CONVERSATION_DNC: rt::Operation = rt::Operation::new(
        "postOutboundConversationDnc",
        rt::Method::Post,
        &["/api/v2/outbound/conversations/", "/dnc"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_conversation_dnc`.
#[derive(Debug)]
pub enum PostOutboundConversationDnc {}
impl rt::Endpoint for PostOutboundConversationDnc {
    type Answer = ();
}
static GET_OUTBOUND_DIAGNOSTICS_CAMPAIGN_SUMMARY: rt::Operation = rt::Operation::new(
        "getOutboundDiagnosticsCampaignSummary",
        rt::Method::Get,
        &["/api/v2/outbound/diagnostics/campaigns/", "/summary"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_diagnostics_campaign_summary`.
#[derive(Debug)]
pub enum GetOutboundDiagnosticsCampaignSummary {}
impl rt::Endpoint for GetOutboundDiagnosticsCampaignSummary {
    type Answer = models::CampaignDiagnosticSummary;
}
static GET_OUTBOUND_DIGITALRULESETS: rt::Operation = rt::Operation::new(
        "getOutboundDigitalrulesets",
        rt::Method::Get,
        &["/api/v2/outbound/digitalrulesets"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_digitalrulesets`.
#[derive(Debug)]
pub enum GetOutboundDigitalrulesets {}
impl rt::Endpoint for GetOutboundDigitalrulesets {
    type Answer = models::DigitalRuleSetEntityListing;
}
impl OutboundRequest<GetOutboundDigitalrulesets> {
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
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
static POST_OUTBOUND_DIGITALRULESETS: rt::Operation = rt::Operation::new(
        "postOutboundDigitalrulesets",
        rt::Method::Post,
        &["/api/v2/outbound/digitalrulesets"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_digitalrulesets`.
#[derive(Debug)]
pub enum PostOutboundDigitalrulesets {}
impl rt::Endpoint for PostOutboundDigitalrulesets {
    type Answer = models::DigitalRuleSet;
}
static GET_OUTBOUND_DIGITALRULESET: rt::Operation = rt::Operation::new(
        "getOutboundDigitalruleset",
        rt::Method::Get,
        &["/api/v2/outbound/digitalrulesets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_digitalruleset`.
#[derive(Debug)]
pub enum GetOutboundDigitalruleset {}
impl rt::Endpoint for GetOutboundDigitalruleset {
    type Answer = models::DigitalRuleSet;
}
static PUT_OUTBOUND_DIGITALRULESET: rt::Operation = rt::Operation::new(
        "putOutboundDigitalruleset",
        rt::Method::Put,
        &["/api/v2/outbound/digitalrulesets/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_digitalruleset`.
#[derive(Debug)]
pub enum PutOutboundDigitalruleset {}
impl rt::Endpoint for PutOutboundDigitalruleset {
    type Answer = models::DigitalRuleSet;
}
static DELETE_OUTBOUND_DIGITALRULESET: rt::Operation = rt::Operation::new(
        "deleteOutboundDigitalruleset",
        rt::Method::Delete,
        &["/api/v2/outbound/digitalrulesets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_digitalruleset`.
#[derive(Debug)]
pub enum DeleteOutboundDigitalruleset {}
impl rt::Endpoint for DeleteOutboundDigitalruleset {
    type Answer = ();
}
static GET_OUTBOUND_DNCLISTS: rt::Operation = rt::Operation::new(
        "getOutboundDnclists",
        rt::Method::Get,
        &["/api/v2/outbound/dnclists"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_dnclists`.
#[derive(Debug)]
pub enum GetOutboundDnclists {}
impl rt::Endpoint for GetOutboundDnclists {
    type Answer = models::DncListEntityListing;
}
impl OutboundRequest<GetOutboundDnclists> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `dncSourceType`.
    #[inline]
    pub fn dnc_source_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("dncSourceType", value.into());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
        self
    }
    /// Sets `includeImportStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_import_status(mut self, value: bool) -> Self {
        self.call.query("includeImportStatus", value.to_string());
        self
    }
    /// Sets `includeSize`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_size(mut self, value: bool) -> Self {
        self.call.query("includeSize", value.to_string());
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
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_DNCLISTS: rt::Operation = rt::Operation::new(
        "postOutboundDnclists",
        rt::Method::Post,
        &["/api/v2/outbound/dnclists"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_dnclists`.
#[derive(Debug)]
pub enum PostOutboundDnclists {}
impl rt::Endpoint for PostOutboundDnclists {
    type Answer = models::DncList;
}
static GET_OUTBOUND_DNCLISTS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getOutboundDnclistsDivisionviews",
        rt::Method::Get,
        &["/api/v2/outbound/dnclists/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_dnclists_divisionviews`.
#[derive(Debug)]
pub enum GetOutboundDnclistsDivisionviews {}
impl rt::Endpoint for GetOutboundDnclistsDivisionviews {
    type Answer = models::DncListDivisionViewListing;
}
impl OutboundRequest<GetOutboundDnclistsDivisionviews> {
    /// Sets `dncSourceType`.
    #[inline]
    pub fn dnc_source_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("dncSourceType", value.into());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeImportStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_import_status(mut self, value: bool) -> Self {
        self.call.query("includeImportStatus", value.to_string());
        self
    }
    /// Sets `includeSize`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_size(mut self, value: bool) -> Self {
        self.call.query("includeSize", value.to_string());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_OUTBOUND_DNCLISTS_DIVISIONVIEW: rt::Operation = rt::Operation::new(
        "getOutboundDnclistsDivisionview",
        rt::Method::Get,
        &["/api/v2/outbound/dnclists/divisionviews/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_dnclists_divisionview`.
#[derive(Debug)]
pub enum GetOutboundDnclistsDivisionview {}
impl rt::Endpoint for GetOutboundDnclistsDivisionview {
    type Answer = models::DncListDivisionView;
}
impl OutboundRequest<GetOutboundDnclistsDivisionview> {
    /// Sets `includeImportStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_import_status(mut self, value: bool) -> Self {
        self.call.query("includeImportStatus", value.to_string());
        self
    }
    /// Sets `includeSize`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_size(mut self, value: bool) -> Self {
        self.call.query("includeSize", value.to_string());
        self
    }
}
static POST_OUTBOUND_DNCLISTS_UPLOADS: rt::Operation = rt::Operation::new(
        "postOutboundDnclistsUploads",
        rt::Method::Post,
        &["/api/v2/outbound/dnclists/uploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_dnclists_uploads`.
#[derive(Debug)]
pub enum PostOutboundDnclistsUploads {}
impl rt::Endpoint for PostOutboundDnclistsUploads {
    type Answer = models::UploadUrlResponse;
}
static GET_OUTBOUND_DNCLIST: rt::Operation = rt::Operation::new(
        "getOutboundDnclist",
        rt::Method::Get,
        &["/api/v2/outbound/dnclists/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_dnclist`.
#[derive(Debug)]
pub enum GetOutboundDnclist {}
impl rt::Endpoint for GetOutboundDnclist {
    type Answer = models::DncList;
}
impl OutboundRequest<GetOutboundDnclist> {
    /// Sets `includeImportStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_import_status(mut self, value: bool) -> Self {
        self.call.query("includeImportStatus", value.to_string());
        self
    }
    /// Sets `includeSize`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_size(mut self, value: bool) -> Self {
        self.call.query("includeSize", value.to_string());
        self
    }
}
static PUT_OUTBOUND_DNCLIST: rt::Operation = rt::Operation::new(
        "putOutboundDnclist",
        rt::Method::Put,
        &["/api/v2/outbound/dnclists/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_dnclist`.
#[derive(Debug)]
pub enum PutOutboundDnclist {}
impl rt::Endpoint for PutOutboundDnclist {
    type Answer = models::DncList;
}
static DELETE_OUTBOUND_DNCLIST: rt::Operation = rt::Operation::new(
        "deleteOutboundDnclist",
        rt::Method::Delete,
        &["/api/v2/outbound/dnclists/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_dnclist`.
#[derive(Debug)]
pub enum DeleteOutboundDnclist {}
impl rt::Endpoint for DeleteOutboundDnclist {
    type Answer = ();
}
static DELETE_OUTBOUND_DNCLIST_CUSTOMEXCLUSIONCOLUMNS: rt::Operation = rt::Operation::new(
        "deleteOutboundDnclistCustomexclusioncolumns",
        rt::Method::Delete,
        &["/api/v2/outbound/dnclists/", "/customexclusioncolumns"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_dnclist_customexclusioncolumns`.
#[derive(Debug)]
pub enum DeleteOutboundDnclistCustomexclusioncolumns {}
impl rt::Endpoint for DeleteOutboundDnclistCustomexclusioncolumns {
    type Answer = ();
}
impl OutboundRequest<DeleteOutboundDnclistCustomexclusioncolumns> {
    /// Sets `expiredOnly`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn expired_only(mut self, value: bool) -> Self {
        self.call.query("expiredOnly", value.to_string());
        self
    }
}
static PATCH_OUTBOUND_DNCLIST_CUSTOMEXCLUSIONCOLUMNS: rt::Operation = rt::Operation::new(
        "patchOutboundDnclistCustomexclusioncolumns",
        rt::Method::Patch,
        &["/api/v2/outbound/dnclists/", "/customexclusioncolumns"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_outbound_dnclist_customexclusioncolumns`.
#[derive(Debug)]
pub enum PatchOutboundDnclistCustomexclusioncolumns {}
impl rt::Endpoint for PatchOutboundDnclistCustomexclusioncolumns {
    type Answer = ();
}
static POST_OUTBOUND_DNCLIST_EMAILADDRESSES: rt::Operation = rt::Operation::new(
        "postOutboundDnclistEmailaddresses",
        rt::Method::Post,
        &["/api/v2/outbound/dnclists/", "/emailaddresses"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_dnclist_emailaddresses`.
#[derive(Debug)]
pub enum PostOutboundDnclistEmailaddresses {}
impl rt::Endpoint for PostOutboundDnclistEmailaddresses {
    type Answer = ();
}
static DELETE_OUTBOUND_DNCLIST_EMAILADDRESSES: rt::Operation = rt::Operation::new(
        "deleteOutboundDnclistEmailaddresses",
        rt::Method::Delete,
        &["/api/v2/outbound/dnclists/", "/emailaddresses"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_dnclist_emailaddresses`.
#[derive(Debug)]
pub enum DeleteOutboundDnclistEmailaddresses {}
impl rt::Endpoint for DeleteOutboundDnclistEmailaddresses {
    type Answer = ();
}
impl OutboundRequest<DeleteOutboundDnclistEmailaddresses> {
    /// Sets `expiredOnly`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn expired_only(mut self, value: bool) -> Self {
        self.call.query("expiredOnly", value.to_string());
        self
    }
}
static PATCH_OUTBOUND_DNCLIST_EMAILADDRESSES: rt::Operation = rt::Operation::new(
        "patchOutboundDnclistEmailaddresses",
        rt::Method::Patch,
        &["/api/v2/outbound/dnclists/", "/emailaddresses"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_outbound_dnclist_emailaddresses`.
#[derive(Debug)]
pub enum PatchOutboundDnclistEmailaddresses {}
impl rt::Endpoint for PatchOutboundDnclistEmailaddresses {
    type Answer = ();
}
static GET_OUTBOUND_DNCLIST_EXPORT: rt::Operation = rt::Operation::new(
        "getOutboundDnclistExport",
        rt::Method::Get,
        &["/api/v2/outbound/dnclists/", "/export"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_dnclist_export`.
#[derive(Debug)]
pub enum GetOutboundDnclistExport {}
impl rt::Endpoint for GetOutboundDnclistExport {
    type Answer = models::ExportUri;
}
impl OutboundRequest<GetOutboundDnclistExport> {
    /// Sets `download`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn download(mut self, value: impl Into<String>) -> Self {
        self.call.query("download", value.into());
        self
    }
}
static POST_OUTBOUND_DNCLIST_EXPORT: rt::Operation = rt::Operation::new(
        "postOutboundDnclistExport",
        rt::Method::Post,
        &["/api/v2/outbound/dnclists/", "/export"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_dnclist_export`.
#[derive(Debug)]
pub enum PostOutboundDnclistExport {}
impl rt::Endpoint for PostOutboundDnclistExport {
    type Answer = models::DomainEntityRef;
}
static GET_OUTBOUND_DNCLIST_IMPORTSTATUS: rt::Operation = rt::Operation::new(
        "getOutboundDnclistImportstatus",
        rt::Method::Get,
        &["/api/v2/outbound/dnclists/", "/importstatus"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_dnclist_importstatus`.
#[derive(Debug)]
pub enum GetOutboundDnclistImportstatus {}
impl rt::Endpoint for GetOutboundDnclistImportstatus {
    type Answer = models::ImportStatus;
}
static POST_OUTBOUND_DNCLIST_PHONENUMBERS: rt::Operation = rt::Operation::new(
        "postOutboundDnclistPhonenumbers",
        rt::Method::Post,
        &["/api/v2/outbound/dnclists/", "/phonenumbers"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_dnclist_phonenumbers`.
#[derive(Debug)]
pub enum PostOutboundDnclistPhonenumbers {}
impl rt::Endpoint for PostOutboundDnclistPhonenumbers {
    type Answer = ();
}
impl OutboundRequest<PostOutboundDnclistPhonenumbers> {
    /// Sets `expirationDateTime`.
    #[inline]
    pub fn expiration_date_time(mut self, value: impl Into<String>) -> Self {
        self.call.query("expirationDateTime", value.into());
        self
    }
}
static DELETE_OUTBOUND_DNCLIST_PHONENUMBERS: rt::Operation = rt::Operation::new(
        "deleteOutboundDnclistPhonenumbers",
        rt::Method::Delete,
        &["/api/v2/outbound/dnclists/", "/phonenumbers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_dnclist_phonenumbers`.
#[derive(Debug)]
pub enum DeleteOutboundDnclistPhonenumbers {}
impl rt::Endpoint for DeleteOutboundDnclistPhonenumbers {
    type Answer = ();
}
impl OutboundRequest<DeleteOutboundDnclistPhonenumbers> {
    /// Sets `expiredOnly`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn expired_only(mut self, value: bool) -> Self {
        self.call.query("expiredOnly", value.to_string());
        self
    }
}
static PATCH_OUTBOUND_DNCLIST_PHONENUMBERS: rt::Operation = rt::Operation::new(
        "patchOutboundDnclistPhonenumbers",
        rt::Method::Patch,
        &["/api/v2/outbound/dnclists/", "/phonenumbers"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_outbound_dnclist_phonenumbers`.
#[derive(Debug)]
pub enum PatchOutboundDnclistPhonenumbers {}
impl rt::Endpoint for PatchOutboundDnclistPhonenumbers {
    type Answer = ();
}
static DELETE_OUTBOUND_DNCLIST_WHATSAPPNUMBERS: rt::Operation = rt::Operation::new(
        "deleteOutboundDnclistWhatsappnumbers",
        rt::Method::Delete,
        &["/api/v2/outbound/dnclists/", "/whatsappnumbers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_dnclist_whatsappnumbers`.
#[derive(Debug)]
pub enum DeleteOutboundDnclistWhatsappnumbers {}
impl rt::Endpoint for DeleteOutboundDnclistWhatsappnumbers {
    type Answer = ();
}
impl OutboundRequest<DeleteOutboundDnclistWhatsappnumbers> {
    /// Sets `expiredOnly`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn expired_only(mut self, value: bool) -> Self {
        self.call.query("expiredOnly", value.to_string());
        self
    }
}
static PATCH_OUTBOUND_DNCLIST_WHATSAPPNUMBERS: rt::Operation = rt::Operation::new(
        "patchOutboundDnclistWhatsappnumbers",
        rt::Method::Patch,
        &["/api/v2/outbound/dnclists/", "/whatsappnumbers"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_outbound_dnclist_whatsappnumbers`.
#[derive(Debug)]
pub enum PatchOutboundDnclistWhatsappnumbers {}
impl rt::Endpoint for PatchOutboundDnclistWhatsappnumbers {
    type Answer = ();
}
static GET_OUTBOUND_EVENTS: rt::Operation = rt::Operation::new(
        "getOutboundEvents",
        rt::Method::Get,
        &["/api/v2/outbound/events"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_events`.
#[derive(Debug)]
pub enum GetOutboundEvents {}
impl rt::Endpoint for GetOutboundEvents {
    type Answer = models::DialerEventEntityListing;
}
impl OutboundRequest<GetOutboundEvents> {
    /// Sets `category`.
    #[inline]
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.call.query("category", value.into());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
        self
    }
    /// Sets `level`.
    #[inline]
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.call.query("level", value.into());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_OUTBOUND_EVENT: rt::Operation = rt::Operation::new(
        "getOutboundEvent",
        rt::Method::Get,
        &["/api/v2/outbound/events/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_event`.
#[derive(Debug)]
pub enum GetOutboundEvent {}
impl rt::Endpoint for GetOutboundEvent {
    type Answer = models::EventLog;
}
static GET_OUTBOUND_FILESPECIFICATIONTEMPLATES: rt::Operation = rt::Operation::new(
        "getOutboundFilespecificationtemplates",
        rt::Method::Get,
        &["/api/v2/outbound/filespecificationtemplates"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_filespecificationtemplates`.
#[derive(Debug)]
pub enum GetOutboundFilespecificationtemplates {}
impl rt::Endpoint for GetOutboundFilespecificationtemplates {
    type Answer = models::FileSpecificationTemplateEntityListing;
}
impl OutboundRequest<GetOutboundFilespecificationtemplates> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_FILESPECIFICATIONTEMPLATES: rt::Operation = rt::Operation::new(
        "postOutboundFilespecificationtemplates",
        rt::Method::Post,
        &["/api/v2/outbound/filespecificationtemplates"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_filespecificationtemplates`.
#[derive(Debug)]
pub enum PostOutboundFilespecificationtemplates {}
impl rt::Endpoint for PostOutboundFilespecificationtemplates {
    type Answer = models::FileSpecificationTemplate;
}
static DELETE_OUTBOUND_FILESPECIFICATIONTEMPLATES_BULK: rt::Operation = rt::Operation::new(
        "deleteOutboundFilespecificationtemplatesBulk",
        rt::Method::Delete,
        &["/api/v2/outbound/filespecificationtemplates/bulk"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_filespecificationtemplates_bulk`.
#[derive(Debug)]
pub enum DeleteOutboundFilespecificationtemplatesBulk {}
impl rt::Endpoint for DeleteOutboundFilespecificationtemplatesBulk {
    type Answer = ();
}
static GET_OUTBOUND_FILESPECIFICATIONTEMPLATE: rt::Operation = rt::Operation::new(
        "getOutboundFilespecificationtemplate",
        rt::Method::Get,
        &["/api/v2/outbound/filespecificationtemplates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_filespecificationtemplate`.
#[derive(Debug)]
pub enum GetOutboundFilespecificationtemplate {}
impl rt::Endpoint for GetOutboundFilespecificationtemplate {
    type Answer = models::FileSpecificationTemplate;
}
static PUT_OUTBOUND_FILESPECIFICATIONTEMPLATE: rt::Operation = rt::Operation::new(
        "putOutboundFilespecificationtemplate",
        rt::Method::Put,
        &["/api/v2/outbound/filespecificationtemplates/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_filespecificationtemplate`.
#[derive(Debug)]
pub enum PutOutboundFilespecificationtemplate {}
impl rt::Endpoint for PutOutboundFilespecificationtemplate {
    type Answer = models::FileSpecificationTemplate;
}
static DELETE_OUTBOUND_FILESPECIFICATIONTEMPLATE: rt::Operation = rt::Operation::new(
        "deleteOutboundFilespecificationtemplate",
        rt::Method::Delete,
        &["/api/v2/outbound/filespecificationtemplates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_filespecificationtemplate`.
#[derive(Debug)]
pub enum DeleteOutboundFilespecificationtemplate {}
impl rt::Endpoint for DeleteOutboundFilespecificationtemplate {
    type Answer = ();
}
static GET_OUTBOUND_IMPORTTEMPLATES: rt::Operation = rt::Operation::new(
        "getOutboundImporttemplates",
        rt::Method::Get,
        &["/api/v2/outbound/importtemplates"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_importtemplates`.
#[derive(Debug)]
pub enum GetOutboundImporttemplates {}
impl rt::Endpoint for GetOutboundImporttemplates {
    type Answer = models::ImportTemplateEntityListing;
}
impl OutboundRequest<GetOutboundImporttemplates> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `contactListTemplateId`.
    #[inline]
    pub fn contact_list_template_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("contactListTemplateId", value.into());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
        self
    }
    /// Sets `includeImportStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_import_status(mut self, value: bool) -> Self {
        self.call.query("includeImportStatus", value.to_string());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_IMPORTTEMPLATES: rt::Operation = rt::Operation::new(
        "postOutboundImporttemplates",
        rt::Method::Post,
        &["/api/v2/outbound/importtemplates"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_importtemplates`.
#[derive(Debug)]
pub enum PostOutboundImporttemplates {}
impl rt::Endpoint for PostOutboundImporttemplates {
    type Answer = models::ImportTemplate;
}
static DELETE_OUTBOUND_IMPORTTEMPLATES: rt::Operation = rt::Operation::new(
        "deleteOutboundImporttemplates",
        rt::Method::Delete,
        &["/api/v2/outbound/importtemplates"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_importtemplates`.
#[derive(Debug)]
pub enum DeleteOutboundImporttemplates {}
impl rt::Endpoint for DeleteOutboundImporttemplates {
    type Answer = ();
}
static POST_OUTBOUND_IMPORTTEMPLATES_BULK_ADD: rt::Operation = rt::Operation::new(
        "postOutboundImporttemplatesBulkAdd",
        rt::Method::Post,
        &["/api/v2/outbound/importtemplates/bulk/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_importtemplates_bulk_add`.
#[derive(Debug)]
pub enum PostOutboundImporttemplatesBulkAdd {}
impl rt::Endpoint for PostOutboundImporttemplatesBulkAdd {
    type Answer = models::ImportTemplateEntityListing;
}
static GET_OUTBOUND_IMPORTTEMPLATE: rt::Operation = rt::Operation::new(
        "getOutboundImporttemplate",
        rt::Method::Get,
        &["/api/v2/outbound/importtemplates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_importtemplate`.
#[derive(Debug)]
pub enum GetOutboundImporttemplate {}
impl rt::Endpoint for GetOutboundImporttemplate {
    type Answer = models::ImportTemplate;
}
impl OutboundRequest<GetOutboundImporttemplate> {
    /// Sets `includeImportStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_import_status(mut self, value: bool) -> Self {
        self.call.query("includeImportStatus", value.to_string());
        self
    }
}
static PUT_OUTBOUND_IMPORTTEMPLATE: rt::Operation = rt::Operation::new(
        "putOutboundImporttemplate",
        rt::Method::Put,
        &["/api/v2/outbound/importtemplates/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_importtemplate`.
#[derive(Debug)]
pub enum PutOutboundImporttemplate {}
impl rt::Endpoint for PutOutboundImporttemplate {
    type Answer = models::ImportTemplate;
}
static DELETE_OUTBOUND_IMPORTTEMPLATE: rt::Operation = rt::Operation::new(
        "deleteOutboundImporttemplate",
        rt::Method::Delete,
        &["/api/v2/outbound/importtemplates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_importtemplate`.
#[derive(Debug)]
pub enum DeleteOutboundImporttemplate {}
impl rt::Endpoint for DeleteOutboundImporttemplate {
    type Answer = ();
}
static GET_OUTBOUND_IMPORTTEMPLATE_IMPORTSTATUS: rt::Operation = rt::Operation::new(
        "getOutboundImporttemplateImportstatus",
        rt::Method::Get,
        &["/api/v2/outbound/importtemplates/", "/importstatus"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_importtemplate_importstatus`.
#[derive(Debug)]
pub enum GetOutboundImporttemplateImportstatus {}
impl rt::Endpoint for GetOutboundImporttemplateImportstatus {
    type Answer = models::ImportStatus;
}
impl OutboundRequest<GetOutboundImporttemplateImportstatus> {
    /// Sets `listNamePrefix`.
    #[inline]
    pub fn list_name_prefix(mut self, value: impl Into<String>) -> Self {
        self.call.query("listNamePrefix", value.into());
        self
    }
}
static GET_OUTBOUND_MESSAGINGCAMPAIGNS: rt::Operation = rt::Operation::new(
        "getOutboundMessagingcampaigns",
        rt::Method::Get,
        &["/api/v2/outbound/messagingcampaigns"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_messagingcampaigns`.
#[derive(Debug)]
pub enum GetOutboundMessagingcampaigns {}
impl rt::Endpoint for GetOutboundMessagingcampaigns {
    type Answer = models::MessagingCampaignEntityListing;
}
impl OutboundRequest<GetOutboundMessagingcampaigns> {
    /// Sets `campaignStatus`.
    #[inline]
    pub fn campaign_status(mut self, value: impl Into<String>) -> Self {
        self.call.query("campaignStatus", value.into());
        self
    }
    /// Sets `contactListId`.
    #[inline]
    pub fn contact_list_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("contactListId", value.into());
        self
    }
    /// Sets `contentTemplateId`.
    #[inline]
    pub fn content_template_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("contentTemplateId", value.into());
        self
    }
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
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
    /// Sets `ruleSetIds`.
    #[inline]
    pub fn rule_set_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "ruleSetIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `senderSmsPhoneNumber`.
    #[inline]
    pub fn sender_sms_phone_number(mut self, value: impl Into<String>) -> Self {
        self.call.query("senderSmsPhoneNumber", value.into());
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
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static POST_OUTBOUND_MESSAGINGCAMPAIGNS: rt::Operation = rt::Operation::new(
        "postOutboundMessagingcampaigns",
        rt::Method::Post,
        &["/api/v2/outbound/messagingcampaigns"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_messagingcampaigns`.
#[derive(Debug)]
pub enum PostOutboundMessagingcampaigns {}
impl rt::Endpoint for PostOutboundMessagingcampaigns {
    type Answer = models::MessagingCampaign;
}
static GET_OUTBOUND_MESSAGINGCAMPAIGNS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getOutboundMessagingcampaignsDivisionviews",
        rt::Method::Get,
        &["/api/v2/outbound/messagingcampaigns/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_messagingcampaigns_divisionviews`.
#[derive(Debug)]
pub enum GetOutboundMessagingcampaignsDivisionviews {}
impl rt::Endpoint for GetOutboundMessagingcampaignsDivisionviews {
    type Answer = models::MessagingCampaignDivisionViewEntityListing;
}
impl OutboundRequest<GetOutboundMessagingcampaignsDivisionviews> {
    /// Sets `campaignStatus`.
    #[inline]
    pub fn campaign_status(mut self, value: impl Into<String>) -> Self {
        self.call.query("campaignStatus", value.into());
        self
    }
    /// Sets `contentTemplateId`.
    #[inline]
    pub fn content_template_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("contentTemplateId", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
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
    /// Sets `senderSmsPhoneNumber`.
    #[inline]
    pub fn sender_sms_phone_number(mut self, value: impl Into<String>) -> Self {
        self.call.query("senderSmsPhoneNumber", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static GET_OUTBOUND_MESSAGINGCAMPAIGNS_DIVISIONVIEW: rt::Operation = rt::Operation::new(
        "getOutboundMessagingcampaignsDivisionview",
        rt::Method::Get,
        &["/api/v2/outbound/messagingcampaigns/divisionviews/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_messagingcampaigns_divisionview`.
#[derive(Debug)]
pub enum GetOutboundMessagingcampaignsDivisionview {}
impl rt::Endpoint for GetOutboundMessagingcampaignsDivisionview {
    type Answer = models::MessagingCampaignDivisionView;
}
static POST_OUTBOUND_MESSAGINGCAMPAIGNS_PROGRESS: rt::Operation = rt::Operation::new(
        "postOutboundMessagingcampaignsProgress",
        rt::Method::Post,
        &["/api/v2/outbound/messagingcampaigns/progress"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_messagingcampaigns_progress`.
#[derive(Debug)]
pub enum PostOutboundMessagingcampaignsProgress {}
impl rt::Endpoint for PostOutboundMessagingcampaignsProgress {
    type Answer = Vec<models::CampaignProgress>;
}
static GET_OUTBOUND_MESSAGINGCAMPAIGN: rt::Operation = rt::Operation::new(
        "getOutboundMessagingcampaign",
        rt::Method::Get,
        &["/api/v2/outbound/messagingcampaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_messagingcampaign`.
#[derive(Debug)]
pub enum GetOutboundMessagingcampaign {}
impl rt::Endpoint for GetOutboundMessagingcampaign {
    type Answer = models::MessagingCampaign;
}
static PUT_OUTBOUND_MESSAGINGCAMPAIGN: rt::Operation = rt::Operation::new(
        "putOutboundMessagingcampaign",
        rt::Method::Put,
        &["/api/v2/outbound/messagingcampaigns/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_messagingcampaign`.
#[derive(Debug)]
pub enum PutOutboundMessagingcampaign {}
impl rt::Endpoint for PutOutboundMessagingcampaign {
    type Answer = models::MessagingCampaign;
}
static DELETE_OUTBOUND_MESSAGINGCAMPAIGN: rt::Operation = rt::Operation::new(
        "deleteOutboundMessagingcampaign",
        rt::Method::Delete,
        &["/api/v2/outbound/messagingcampaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_messagingcampaign`.
#[derive(Debug)]
pub enum DeleteOutboundMessagingcampaign {}
impl rt::Endpoint for DeleteOutboundMessagingcampaign {
    type Answer = models::MessagingCampaign;
}
static GET_OUTBOUND_MESSAGINGCAMPAIGN_DIAGNOSTICS: rt::Operation = rt::Operation::new(
        "getOutboundMessagingcampaignDiagnostics",
        rt::Method::Get,
        &["/api/v2/outbound/messagingcampaigns/", "/diagnostics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_messagingcampaign_diagnostics`.
#[derive(Debug)]
pub enum GetOutboundMessagingcampaignDiagnostics {}
impl rt::Endpoint for GetOutboundMessagingcampaignDiagnostics {
    type Answer = models::MessagingCampaignDiagnostics;
}
static GET_OUTBOUND_MESSAGINGCAMPAIGN_PROGRESS: rt::Operation = rt::Operation::new(
        "getOutboundMessagingcampaignProgress",
        rt::Method::Get,
        &["/api/v2/outbound/messagingcampaigns/", "/progress"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_messagingcampaign_progress`.
#[derive(Debug)]
pub enum GetOutboundMessagingcampaignProgress {}
impl rt::Endpoint for GetOutboundMessagingcampaignProgress {
    type Answer = models::CampaignProgress;
}
static DELETE_OUTBOUND_MESSAGINGCAMPAIGN_PROGRESS: rt::Operation = rt::Operation::new(
        "deleteOutboundMessagingcampaignProgress",
        rt::Method::Delete,
        &["/api/v2/outbound/messagingcampaigns/", "/progress"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_messagingcampaign_progress`.
#[derive(Debug)]
pub enum DeleteOutboundMessagingcampaignProgress {}
impl rt::Endpoint for DeleteOutboundMessagingcampaignProgress {
    type Answer = ();
}
static POST_OUTBOUND_MESSAGINGCAMPAIGN_START: rt::Operation = rt::Operation::new(
        "postOutboundMessagingcampaignStart",
        rt::Method::Post,
        &["/api/v2/outbound/messagingcampaigns/", "/start"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_messagingcampaign_start`.
#[derive(Debug)]
pub enum PostOutboundMessagingcampaignStart {}
impl rt::Endpoint for PostOutboundMessagingcampaignStart {
    type Answer = ();
}
static POST_OUTBOUND_MESSAGINGCAMPAIGN_STOP: rt::Operation = rt::Operation::new(
        "postOutboundMessagingcampaignStop",
        rt::Method::Post,
        &["/api/v2/outbound/messagingcampaigns/", "/stop"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_messagingcampaign_stop`.
#[derive(Debug)]
pub enum PostOutboundMessagingcampaignStop {}
impl rt::Endpoint for PostOutboundMessagingcampaignStop {
    type Answer = ();
}
static GET_OUTBOUND_RULESETS: rt::Operation = rt::Operation::new(
        "getOutboundRulesets",
        rt::Method::Get,
        &["/api/v2/outbound/rulesets"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_rulesets`.
#[derive(Debug)]
pub enum GetOutboundRulesets {}
impl rt::Endpoint for GetOutboundRulesets {
    type Answer = models::RuleSetEntityListing;
}
impl OutboundRequest<GetOutboundRulesets> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_RULESETS: rt::Operation = rt::Operation::new(
        "postOutboundRulesets",
        rt::Method::Post,
        &["/api/v2/outbound/rulesets"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_rulesets`.
#[derive(Debug)]
pub enum PostOutboundRulesets {}
impl rt::Endpoint for PostOutboundRulesets {
    type Answer = models::RuleSet;
}
static GET_OUTBOUND_RULESET: rt::Operation = rt::Operation::new(
        "getOutboundRuleset",
        rt::Method::Get,
        &["/api/v2/outbound/rulesets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_ruleset`.
#[derive(Debug)]
pub enum GetOutboundRuleset {}
impl rt::Endpoint for GetOutboundRuleset {
    type Answer = models::RuleSet;
}
static PUT_OUTBOUND_RULESET: rt::Operation = rt::Operation::new(
        "putOutboundRuleset",
        rt::Method::Put,
        &["/api/v2/outbound/rulesets/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_ruleset`.
#[derive(Debug)]
pub enum PutOutboundRuleset {}
impl rt::Endpoint for PutOutboundRuleset {
    type Answer = models::RuleSet;
}
static DELETE_OUTBOUND_RULESET: rt::Operation = rt::Operation::new(
        "deleteOutboundRuleset",
        rt::Method::Delete,
        &["/api/v2/outbound/rulesets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_ruleset`.
#[derive(Debug)]
pub enum DeleteOutboundRuleset {}
impl rt::Endpoint for DeleteOutboundRuleset {
    type Answer = ();
}
static GET_OUTBOUND_SCHEDULES_CAMPAIGNS: rt::Operation = rt::Operation::new(
        "getOutboundSchedulesCampaigns",
        rt::Method::Get,
        &["/api/v2/outbound/schedules/campaigns"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_schedules_campaigns`.
#[derive(Debug)]
pub enum GetOutboundSchedulesCampaigns {}
impl rt::Endpoint for GetOutboundSchedulesCampaigns {
    type Answer = Vec<models::CampaignSchedule>;
}
static GET_OUTBOUND_SCHEDULES_CAMPAIGN: rt::Operation = rt::Operation::new(
        "getOutboundSchedulesCampaign",
        rt::Method::Get,
        &["/api/v2/outbound/schedules/campaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_schedules_campaign`.
#[derive(Debug)]
pub enum GetOutboundSchedulesCampaign {}
impl rt::Endpoint for GetOutboundSchedulesCampaign {
    type Answer = models::CampaignSchedule;
}
static PUT_OUTBOUND_SCHEDULES_CAMPAIGN: rt::Operation = rt::Operation::new(
        "putOutboundSchedulesCampaign",
        rt::Method::Put,
        &["/api/v2/outbound/schedules/campaigns/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_schedules_campaign`.
#[derive(Debug)]
pub enum PutOutboundSchedulesCampaign {}
impl rt::Endpoint for PutOutboundSchedulesCampaign {
    type Answer = models::CampaignSchedule;
}
static DELETE_OUTBOUND_SCHEDULES_CAMPAIGN: rt::Operation = rt::Operation::new(
        "deleteOutboundSchedulesCampaign",
        rt::Method::Delete,
        &["/api/v2/outbound/schedules/campaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_schedules_campaign`.
#[derive(Debug)]
pub enum DeleteOutboundSchedulesCampaign {}
impl rt::Endpoint for DeleteOutboundSchedulesCampaign {
    type Answer = ();
}
static GET_OUTBOUND_SCHEDULES_EMAILCAMPAIGNS: rt::Operation = rt::Operation::new(
        "getOutboundSchedulesEmailcampaigns",
        rt::Method::Get,
        &["/api/v2/outbound/schedules/emailcampaigns"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_schedules_emailcampaigns`.
#[derive(Debug)]
pub enum GetOutboundSchedulesEmailcampaigns {}
impl rt::Endpoint for GetOutboundSchedulesEmailcampaigns {
    type Answer = models::EmailCampaignScheduleEntityListing;
}
static GET_OUTBOUND_SCHEDULES_EMAILCAMPAIGN: rt::Operation = rt::Operation::new(
        "getOutboundSchedulesEmailcampaign",
        rt::Method::Get,
        &["/api/v2/outbound/schedules/emailcampaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_schedules_emailcampaign`.
#[derive(Debug)]
pub enum GetOutboundSchedulesEmailcampaign {}
impl rt::Endpoint for GetOutboundSchedulesEmailcampaign {
    type Answer = models::EmailCampaignSchedule;
}
static PUT_OUTBOUND_SCHEDULES_EMAILCAMPAIGN: rt::Operation = rt::Operation::new(
        "putOutboundSchedulesEmailcampaign",
        rt::Method::Put,
        &["/api/v2/outbound/schedules/emailcampaigns/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_schedules_emailcampaign`.
#[derive(Debug)]
pub enum PutOutboundSchedulesEmailcampaign {}
impl rt::Endpoint for PutOutboundSchedulesEmailcampaign {
    type Answer = models::EmailCampaignSchedule;
}
static DELETE_OUTBOUND_SCHEDULES_EMAILCAMPAIGN: rt::Operation = rt::Operation::new(
        "deleteOutboundSchedulesEmailcampaign",
        rt::Method::Delete,
        &["/api/v2/outbound/schedules/emailcampaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_schedules_emailcampaign`.
#[derive(Debug)]
pub enum DeleteOutboundSchedulesEmailcampaign {}
impl rt::Endpoint for DeleteOutboundSchedulesEmailcampaign {
    type Answer = ();
}
static GET_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGNS: rt::Operation = rt::Operation::new(
        "getOutboundSchedulesMessagingcampaigns",
        rt::Method::Get,
        &["/api/v2/outbound/schedules/messagingcampaigns"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_schedules_messagingcampaigns`.
#[derive(Debug)]
pub enum GetOutboundSchedulesMessagingcampaigns {}
impl rt::Endpoint for GetOutboundSchedulesMessagingcampaigns {
    type Answer = models::MessagingCampaignScheduleEntityListing;
}
static GET_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN: rt::Operation = rt::Operation::new(
        "getOutboundSchedulesMessagingcampaign",
        rt::Method::Get,
        &["/api/v2/outbound/schedules/messagingcampaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_schedules_messagingcampaign`.
#[derive(Debug)]
pub enum GetOutboundSchedulesMessagingcampaign {}
impl rt::Endpoint for GetOutboundSchedulesMessagingcampaign {
    type Answer = models::MessagingCampaignSchedule;
}
static PUT_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN: rt::Operation = rt::Operation::new(
        "putOutboundSchedulesMessagingcampaign",
        rt::Method::Put,
        &["/api/v2/outbound/schedules/messagingcampaigns/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_schedules_messagingcampaign`.
#[derive(Debug)]
pub enum PutOutboundSchedulesMessagingcampaign {}
impl rt::Endpoint for PutOutboundSchedulesMessagingcampaign {
    type Answer = models::MessagingCampaignSchedule;
}
static DELETE_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN: rt::Operation = rt::Operation::new(
        "deleteOutboundSchedulesMessagingcampaign",
        rt::Method::Delete,
        &["/api/v2/outbound/schedules/messagingcampaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_schedules_messagingcampaign`.
#[derive(Debug)]
pub enum DeleteOutboundSchedulesMessagingcampaign {}
impl rt::Endpoint for DeleteOutboundSchedulesMessagingcampaign {
    type Answer = ();
}
static GET_OUTBOUND_SCHEDULES_SEQUENCES: rt::Operation = rt::Operation::new(
        "getOutboundSchedulesSequences",
        rt::Method::Get,
        &["/api/v2/outbound/schedules/sequences"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_schedules_sequences`.
#[derive(Debug)]
pub enum GetOutboundSchedulesSequences {}
impl rt::Endpoint for GetOutboundSchedulesSequences {
    type Answer = Vec<models::SequenceSchedule>;
}
static GET_OUTBOUND_SCHEDULES_SEQUENCE: rt::Operation = rt::Operation::new(
        "getOutboundSchedulesSequence",
        rt::Method::Get,
        &["/api/v2/outbound/schedules/sequences/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_schedules_sequence`.
#[derive(Debug)]
pub enum GetOutboundSchedulesSequence {}
impl rt::Endpoint for GetOutboundSchedulesSequence {
    type Answer = models::SequenceSchedule;
}
static PUT_OUTBOUND_SCHEDULES_SEQUENCE: rt::Operation = rt::Operation::new(
        "putOutboundSchedulesSequence",
        rt::Method::Put,
        &["/api/v2/outbound/schedules/sequences/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_schedules_sequence`.
#[derive(Debug)]
pub enum PutOutboundSchedulesSequence {}
impl rt::Endpoint for PutOutboundSchedulesSequence {
    type Answer = models::SequenceSchedule;
}
static DELETE_OUTBOUND_SCHEDULES_SEQUENCE: rt::Operation = rt::Operation::new(
        "deleteOutboundSchedulesSequence",
        rt::Method::Delete,
        &["/api/v2/outbound/schedules/sequences/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_schedules_sequence`.
#[derive(Debug)]
pub enum DeleteOutboundSchedulesSequence {}
impl rt::Endpoint for DeleteOutboundSchedulesSequence {
    type Answer = ();
}
static GET_OUTBOUND_SCHEDULES_WHATSAPPCAMPAIGNS: rt::Operation = rt::Operation::new(
        "getOutboundSchedulesWhatsappcampaigns",
        rt::Method::Get,
        &["/api/v2/outbound/schedules/whatsappcampaigns"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_schedules_whatsappcampaigns`.
#[derive(Debug)]
pub enum GetOutboundSchedulesWhatsappcampaigns {}
impl rt::Endpoint for GetOutboundSchedulesWhatsappcampaigns {
    type Answer = models::WhatsAppCampaignScheduleEntityListing;
}
static GET_OUTBOUND_SCHEDULES_WHATSAPPCAMPAIGN: rt::Operation = rt::Operation::new(
        "getOutboundSchedulesWhatsappcampaign",
        rt::Method::Get,
        &["/api/v2/outbound/schedules/whatsappcampaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_schedules_whatsappcampaign`.
#[derive(Debug)]
pub enum GetOutboundSchedulesWhatsappcampaign {}
impl rt::Endpoint for GetOutboundSchedulesWhatsappcampaign {
    type Answer = models::WhatsAppCampaignSchedule;
}
static PUT_OUTBOUND_SCHEDULES_WHATSAPPCAMPAIGN: rt::Operation = rt::Operation::new(
        "putOutboundSchedulesWhatsappcampaign",
        rt::Method::Put,
        &["/api/v2/outbound/schedules/whatsappcampaigns/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_schedules_whatsappcampaign`.
#[derive(Debug)]
pub enum PutOutboundSchedulesWhatsappcampaign {}
impl rt::Endpoint for PutOutboundSchedulesWhatsappcampaign {
    type Answer = models::WhatsAppCampaignSchedule;
}
static DELETE_OUTBOUND_SCHEDULES_WHATSAPPCAMPAIGN: rt::Operation = rt::Operation::new(
        "deleteOutboundSchedulesWhatsappcampaign",
        rt::Method::Delete,
        &["/api/v2/outbound/schedules/whatsappcampaigns/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_schedules_whatsappcampaign`.
#[derive(Debug)]
pub enum DeleteOutboundSchedulesWhatsappcampaign {}
impl rt::Endpoint for DeleteOutboundSchedulesWhatsappcampaign {
    type Answer = ();
}
static GET_OUTBOUND_SEQUENCES: rt::Operation = rt::Operation::new(
        "getOutboundSequences",
        rt::Method::Get,
        &["/api/v2/outbound/sequences"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_sequences`.
#[derive(Debug)]
pub enum GetOutboundSequences {}
impl rt::Endpoint for GetOutboundSequences {
    type Answer = models::CampaignSequenceEntityListing;
}
impl OutboundRequest<GetOutboundSequences> {
    /// Sets `allowEmptyResult`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn allow_empty_result(mut self, value: bool) -> Self {
        self.call.query("allowEmptyResult", value.to_string());
        self
    }
    /// Sets `filterType`.
    ///
    /// Default of the service: Prefix
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
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
    /// Default of the service: a
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_OUTBOUND_SEQUENCES: rt::Operation = rt::Operation::new(
        "postOutboundSequences",
        rt::Method::Post,
        &["/api/v2/outbound/sequences"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_outbound_sequences`.
#[derive(Debug)]
pub enum PostOutboundSequences {}
impl rt::Endpoint for PostOutboundSequences {
    type Answer = models::CampaignSequence;
}
static GET_OUTBOUND_SEQUENCE: rt::Operation = rt::Operation::new(
        "getOutboundSequence",
        rt::Method::Get,
        &["/api/v2/outbound/sequences/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_sequence`.
#[derive(Debug)]
pub enum GetOutboundSequence {}
impl rt::Endpoint for GetOutboundSequence {
    type Answer = models::CampaignSequence;
}
static PUT_OUTBOUND_SEQUENCE: rt::Operation = rt::Operation::new(
        "putOutboundSequence",
        rt::Method::Put,
        &["/api/v2/outbound/sequences/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_sequence`.
#[derive(Debug)]
pub enum PutOutboundSequence {}
impl rt::Endpoint for PutOutboundSequence {
    type Answer = models::CampaignSequence;
}
static DELETE_OUTBOUND_SEQUENCE: rt::Operation = rt::Operation::new(
        "deleteOutboundSequence",
        rt::Method::Delete,
        &["/api/v2/outbound/sequences/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_outbound_sequence`.
#[derive(Debug)]
pub enum DeleteOutboundSequence {}
impl rt::Endpoint for DeleteOutboundSequence {
    type Answer = ();
}
static GET_OUTBOUND_SETTINGS: rt::Operation = rt::Operation::new(
        "getOutboundSettings",
        rt::Method::Get,
        &["/api/v2/outbound/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_settings`.
#[derive(Debug)]
pub enum GetOutboundSettings {}
impl rt::Endpoint for GetOutboundSettings {
    type Answer = models::OutboundSettings;
}
static PATCH_OUTBOUND_SETTINGS: rt::Operation = rt::Operation::new(
        "patchOutboundSettings",
        rt::Method::Patch,
        &["/api/v2/outbound/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_outbound_settings`.
#[derive(Debug)]
pub enum PatchOutboundSettings {}
impl rt::Endpoint for PatchOutboundSettings {
    type Answer = ();
}
impl OutboundRequest<PatchOutboundSettings> {
    /// Sets `useMaxCallsPerAgentDecimal`.
    #[inline]
    pub fn use_max_calls_per_agent_decimal(mut self, value: bool) -> Self {
        self.call.query("useMaxCallsPerAgentDecimal", value.to_string());
        self
    }
}
static GET_OUTBOUND_WRAPUPCODEMAPPINGS: rt::Operation = rt::Operation::new(
        "getOutboundWrapupcodemappings",
        rt::Method::Get,
        &["/api/v2/outbound/wrapupcodemappings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_outbound_wrapupcodemappings`.
#[derive(Debug)]
pub enum GetOutboundWrapupcodemappings {}
impl rt::Endpoint for GetOutboundWrapupcodemappings {
    type Answer = models::WrapUpCodeMapping;
}
static PUT_OUTBOUND_WRAPUPCODEMAPPINGS: rt::Operation = rt::Operation::new(
        "putOutboundWrapupcodemappings",
        rt::Method::Put,
        &["/api/v2/outbound/wrapupcodemappings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_outbound_wrapupcodemappings`.
#[derive(Debug)]
pub enum PutOutboundWrapupcodemappings {}
impl rt::Endpoint for PutOutboundWrapupcodemappings {
    type Answer = models::WrapUpCodeMapping;
}
