// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ViewFilter`.
#[non_exhaustive]
pub struct ViewFilter {
    /// `abandonDurationsMilliseconds`.
    pub abandon_durations_milliseconds: Option<Vec<super::NumericRange>>,
    /// `abandoned`.
    pub abandoned: Option<bool>,
    /// `acdDurationMilliseconds`.
    pub acd_duration_milliseconds: Option<Vec<super::NumericRange>>,
    /// `acdDurationsMilliseconds`.
    pub acd_durations_milliseconds: Option<Vec<super::NumericRange>>,
    /// `acdPercentage`.
    pub acd_percentage: Option<super::NumericRange>,
    /// `actionCategoryName`.
    pub action_category_name: Option<String>,
    /// `acw`.
    pub acw: Option<bool>,
    /// `acwDurationsMilliseconds`.
    pub acw_durations_milliseconds: Option<Vec<super::NumericRange>>,
    /// `addressFroms`.
    pub address_froms: Option<Vec<String>>,
    /// `addressTos`.
    pub address_tos: Option<Vec<String>>,
    /// `agentCallbackOwnerIds`.
    pub agent_callback_owner_ids: Option<Vec<String>>,
    /// `agentEmpathyScore`.
    pub agent_empathy_score: Option<super::NumericRange>,
    /// `agentTalkDurationMilliseconds`.
    pub agent_talk_duration_milliseconds: Option<Vec<super::NumericRange>>,
    /// `agentTalkPercentage`.
    pub agent_talk_percentage: Option<super::NumericRange>,
    /// `alertRuleIds`.
    pub alert_rule_ids: Option<Vec<String>>,
    /// `aniList`.
    pub ani_list: Option<Vec<String>>,
    /// `answered`.
    pub answered: Option<bool>,
    /// `assignedLanguageIds`.
    pub assigned_language_ids: Option<Vec<String>>,
    /// `assignedSkillIds`.
    pub assigned_skill_ids: Option<Vec<String>>,
    /// `assistantIds`.
    pub assistant_ids: Option<Vec<String>>,
    /// `availableDashboard`.
    pub available_dashboard: Option<super::ViewFilterAvailableDashboard>,
    /// `blockedReasons`.
    pub blocked_reasons: Option<Vec<String>>,
    /// `botFinalIntentList`.
    pub bot_final_intent_list: Option<Vec<String>>,
    /// `botFlowTypes`.
    pub bot_flow_types: Option<Vec<String>>,
    /// `botIds`.
    pub bot_ids: Option<Vec<String>>,
    /// `botIntentList`.
    pub bot_intent_list: Option<Vec<String>>,
    /// `botMessageTypes`.
    pub bot_message_types: Option<Vec<String>>,
    /// `botProductList`.
    pub bot_product_list: Option<Vec<String>>,
    /// `botProviderList`.
    pub bot_provider_list: Option<Vec<String>>,
    /// `botRecognitionFailureReasonList`.
    pub bot_recognition_failure_reason_list: Option<Vec<String>>,
    /// `botResultList`.
    pub bot_result_list: Option<Vec<String>>,
    /// `botSlotList`.
    pub bot_slot_list: Option<Vec<String>>,
    /// `botVersions`.
    pub bot_versions: Option<Vec<String>>,
    /// `callbackInterval`.
    pub callback_interval: Option<String>,
    /// `callbackNumberList`.
    pub callback_number_list: Option<Vec<String>>,
    /// `canonicalContactIds`.
    pub canonical_contact_ids: Option<Vec<String>>,
    /// `categoryIds`.
    pub category_ids: Option<Vec<String>>,
    /// `comparisonQueueIds`.
    pub comparison_queue_ids: Option<Vec<String>>,
    /// `conferenced`.
    pub conferenced: Option<bool>,
    /// `contactIds`.
    pub contact_ids: Option<Vec<String>>,
    /// `contentModerationFlags`.
    pub content_moderation_flags: Option<Vec<String>>,
    /// `conversationIds`.
    pub conversation_ids: Option<Vec<String>>,
    /// `conversationInitiators`.
    pub conversation_initiators: Option<Vec<String>>,
    /// `conversationProperties`.
    pub conversation_properties: Option<super::ConversationProperties>,
    /// `customerSentimentScore`.
    pub customer_sentiment_score: Option<super::NumericRange>,
    /// `customerSentimentTrend`.
    pub customer_sentiment_trend: Option<super::NumericRange>,
    /// `customerTalkDurationMilliseconds`.
    pub customer_talk_duration_milliseconds: Option<Vec<super::NumericRange>>,
    /// `customerTalkPercentage`.
    pub customer_talk_percentage: Option<super::NumericRange>,
    /// `dashboardAccessFilter`.
    pub dashboard_access_filter: Option<super::ViewFilterDashboardAccessFilter>,
    /// `dashboardState`.
    pub dashboard_state: Option<super::ViewFilterDashboardState>,
    /// `dashboardType`.
    pub dashboard_type: Option<super::ViewFilterDashboardType>,
    /// `dataActionIds`.
    pub data_action_ids: Option<Vec<String>>,
    /// `deliveryPushed`.
    pub delivery_pushed: Option<bool>,
    /// `developmentActivityOverdue`.
    pub development_activity_overdue: Option<bool>,
    /// `developmentModuleIds`.
    pub development_module_ids: Option<Vec<String>>,
    /// `developmentName`.
    pub development_name: Option<String>,
    /// `developmentRoleList`.
    pub development_role_list: Option<Vec<String>>,
    /// `developmentStatusList`.
    pub development_status_list: Option<Vec<String>>,
    /// `developmentTypeList`.
    pub development_type_list: Option<Vec<String>>,
    /// `directions`.
    pub directions: Option<Vec<String>>,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `dnisList`.
    pub dnis_list: Option<Vec<String>>,
    /// `durationsMilliseconds`.
    pub durations_milliseconds: Option<Vec<super::NumericRange>>,
    /// `emailDeliveryStatusList`.
    pub email_delivery_status_list: Option<Vec<String>>,
    /// `empathyScoreCategories`.
    pub empathy_score_categories: Option<Vec<String>>,
    /// `engagementSources`.
    pub engagement_sources: Option<Vec<String>>,
    /// `evaluatedAgentIds`.
    pub evaluated_agent_ids: Option<Vec<String>>,
    /// `evaluationAssigned`.
    pub evaluation_assigned: Option<bool>,
    /// `evaluationAssigneeIds`.
    pub evaluation_assignee_ids: Option<Vec<String>>,
    /// `evaluationCriticalScore`.
    pub evaluation_critical_score: Option<super::NumericRange>,
    /// `evaluationFormContextIds`.
    pub evaluation_form_context_ids: Option<Vec<String>>,
    /// `evaluationFormIds`.
    pub evaluation_form_ids: Option<Vec<String>>,
    /// `evaluationRole`.
    pub evaluation_role: Option<super::ViewFilterEvaluationRole>,
    /// `evaluationScore`.
    pub evaluation_score: Option<super::NumericRange>,
    /// `evaluationStatuses`.
    pub evaluation_statuses: Option<Vec<String>>,
    /// `evaluatorIds`.
    pub evaluator_ids: Option<Vec<String>>,
    /// `externalContactIds`.
    pub external_contact_ids: Option<Vec<String>>,
    /// `externalOrgIds`.
    pub external_org_ids: Option<Vec<String>>,
    /// `externalTags`.
    pub external_tags: Option<Vec<String>>,
    /// `favouriteDashboard`.
    pub favourite_dashboard: Option<bool>,
    /// `filterQueuesByUserIds`.
    pub filter_queues_by_user_ids: Option<Vec<String>>,
    /// `filterUsersByManagerIds`.
    pub filter_users_by_manager_ids: Option<Vec<String>>,
    /// `filterUsersByQueueIds`.
    pub filter_users_by_queue_ids: Option<Vec<String>>,
    /// `filterUsersByTeamIds`.
    pub filter_users_by_team_ids: Option<Vec<String>>,
    /// `flowDestinationTypes`.
    pub flow_destination_types: Option<Vec<String>>,
    /// `flowDisconnectReasons`.
    pub flow_disconnect_reasons: Option<Vec<String>>,
    /// `flowEntryReasons`.
    pub flow_entry_reasons: Option<Vec<String>>,
    /// `flowEntryTypes`.
    pub flow_entry_types: Option<Vec<String>>,
    /// `flowIds`.
    pub flow_ids: Option<Vec<String>>,
    /// `flowMilestoneIds`.
    pub flow_milestone_ids: Option<Vec<String>>,
    /// `flowOutTypes`.
    pub flow_out_types: Option<Vec<String>>,
    /// `flowOutcomeIds`.
    pub flow_outcome_ids: Option<Vec<String>>,
    /// `flowOutcomeValues`.
    pub flow_outcome_values: Option<Vec<String>>,
    /// `flowTransferTargets`.
    pub flow_transfer_targets: Option<Vec<String>>,
    /// `flowTypes`.
    pub flow_types: Option<Vec<String>>,
    /// `flowVersions`.
    pub flow_versions: Option<Vec<String>>,
    /// `groupIds`.
    pub group_ids: Option<Vec<String>>,
    /// `handleDurationsMilliseconds`.
    pub handle_durations_milliseconds: Option<Vec<super::NumericRange>>,
    /// `hasAgentAssistId`.
    pub has_agent_assist_id: Option<bool>,
    /// `hasCustomerParticipated`.
    pub has_customer_participated: Option<bool>,
    /// `hasEvaluation`.
    pub has_evaluation: Option<bool>,
    /// `hasFax`.
    pub has_fax: Option<bool>,
    /// `hasJourneyActionMapId`.
    pub has_journey_action_map_id: Option<bool>,
    /// `hasJourneyCustomerId`.
    pub has_journey_customer_id: Option<bool>,
    /// `hasJourneyVisitId`.
    pub has_journey_visit_id: Option<bool>,
    /// `hasMedia`.
    pub has_media: Option<bool>,
    /// `hasPciData`.
    pub has_pci_data: Option<bool>,
    /// `hasPiiData`.
    pub has_pii_data: Option<bool>,
    /// `hasScoredEvaluation`.
    pub has_scored_evaluation: Option<bool>,
    /// `hasSensitiveData`.
    pub has_sensitive_data: Option<bool>,
    /// `holdDurationsMilliseconds`.
    pub hold_durations_milliseconds: Option<Vec<super::NumericRange>>,
    /// `integrationIds`.
    pub integration_ids: Option<Vec<String>>,
    /// `isAcdInteraction`.
    pub is_acd_interaction: Option<bool>,
    /// `isAgentOwnedCallback`.
    pub is_agent_owned_callback: Option<bool>,
    /// `isAnalyzedForSensitiveData`.
    pub is_analyzed_for_sensitive_data: Option<bool>,
    /// `isAssessmentPassed`.
    pub is_assessment_passed: Option<bool>,
    /// `isAuthenticated`.
    pub is_authenticated: Option<bool>,
    /// `isBlindTransferred`.
    pub is_blind_transferred: Option<bool>,
    /// `isCampaign`.
    pub is_campaign: Option<bool>,
    /// `isClearedByCustomer`.
    pub is_cleared_by_customer: Option<bool>,
    /// `isConsultTransferred`.
    pub is_consult_transferred: Option<bool>,
    /// `isConsulted`.
    pub is_consulted: Option<bool>,
    /// `isEnded`.
    pub is_ended: Option<bool>,
    /// `isNotResponding`.
    pub is_not_responding: Option<bool>,
    /// `isParked`.
    pub is_parked: Option<bool>,
    /// `isRecorded`.
    pub is_recorded: Option<bool>,
    /// `isScreenRecorded`.
    pub is_screen_recorded: Option<bool>,
    /// `isSnippetRecorded`.
    pub is_snippet_recorded: Option<bool>,
    /// `isSurveyed`.
    pub is_surveyed: Option<bool>,
    /// `ivrDurationMilliseconds`.
    pub ivr_duration_milliseconds: Option<Vec<super::NumericRange>>,
    /// `ivrPercentage`.
    pub ivr_percentage: Option<super::NumericRange>,
    /// `journeyActionMapIds`.
    pub journey_action_map_ids: Option<Vec<String>>,
    /// `journeyActionMapTypes`.
    pub journey_action_map_types: Option<Vec<String>>,
    /// `journeyActionTargetIds`.
    pub journey_action_target_ids: Option<Vec<String>>,
    /// `journeyBlockingActionMapIds`.
    pub journey_blocking_action_map_ids: Option<Vec<String>>,
    /// `journeyBlockingEmergencyScheduleGroupIds`.
    pub journey_blocking_emergency_schedule_group_ids: Option<Vec<String>>,
    /// `journeyBlockingScheduleGroupIds`.
    pub journey_blocking_schedule_group_ids: Option<Vec<String>>,
    /// `journeyFrequencyCapReasons`.
    pub journey_frequency_cap_reasons: Option<Vec<String>>,
    /// `journeyOutcomeIds`.
    pub journey_outcome_ids: Option<Vec<String>>,
    /// `journeySegmentIds`.
    pub journey_segment_ids: Option<Vec<String>>,
    /// `journeyUrlContainsAllConditions`.
    pub journey_url_contains_all_conditions: Option<Vec<String>>,
    /// `journeyUrlContainsAnyConditions`.
    pub journey_url_contains_any_conditions: Option<Vec<String>>,
    /// `journeyUrlEndsWithConditions`.
    pub journey_url_ends_with_conditions: Option<Vec<String>>,
    /// `journeyUrlEqualConditions`.
    pub journey_url_equal_conditions: Option<Vec<String>>,
    /// `journeyUrlNotContainsAllConditions`.
    pub journey_url_not_contains_all_conditions: Option<Vec<String>>,
    /// `journeyUrlNotContainsAnyConditions`.
    pub journey_url_not_contains_any_conditions: Option<Vec<String>>,
    /// `journeyUrlNotEqualConditions`.
    pub journey_url_not_equal_conditions: Option<Vec<String>>,
    /// `journeyUrlStartsWithConditions`.
    pub journey_url_starts_with_conditions: Option<Vec<String>>,
    /// `knowledgeBaseIds`.
    pub knowledge_base_ids: Option<Vec<String>>,
    /// `languageGroups`.
    pub language_groups: Option<Vec<String>>,
    /// `languageIds`.
    pub language_ids: Option<Vec<String>>,
    /// `linkedInteraction`.
    pub linked_interaction: Option<bool>,
    /// `locationIds`.
    pub location_ids: Option<Vec<String>>,
    /// `managementUnitIds`.
    pub management_unit_ids: Option<Vec<String>>,
    /// `mediaTypes`.
    pub media_types: Option<Vec<String>>,
    /// `messageTypes`.
    pub message_types: Option<Vec<String>>,
    /// `mos`.
    pub mos: Option<super::NumericRange>,
    /// `myDashboard`.
    pub my_dashboard: Option<bool>,
    /// `originatingDirections`.
    pub originating_directions: Option<Vec<String>>,
    /// `otherDurationMilliseconds`.
    pub other_duration_milliseconds: Option<Vec<super::NumericRange>>,
    /// `otherPercentage`.
    pub other_percentage: Option<super::NumericRange>,
    /// `outboundCampaignIds`.
    pub outbound_campaign_ids: Option<Vec<String>>,
    /// `outboundContactListIds`.
    pub outbound_contact_list_ids: Option<Vec<String>>,
    /// `overtalkDurationMilliseconds`.
    pub overtalk_duration_milliseconds: Option<Vec<super::NumericRange>>,
    /// `overtalkInstances`.
    pub overtalk_instances: Option<super::NumericRange>,
    /// `overtalkPercentage`.
    pub overtalk_percentage: Option<super::NumericRange>,
    /// `participantPurposes`.
    pub participant_purposes: Option<Vec<String>>,
    /// `programIds`.
    pub program_ids: Option<Vec<String>>,
    /// `promoterScores`.
    pub promoter_scores: Option<Vec<super::NumericRange>>,
    /// `providerList`.
    pub provider_list: Option<Vec<String>>,
    /// `queueIds`.
    pub queue_ids: Option<Vec<String>>,
    /// `recommendationSources`.
    pub recommendation_sources: Option<Vec<String>>,
    /// `remoteParticipants`.
    pub remote_participants: Option<Vec<String>>,
    /// `reportsTos`.
    pub reports_tos: Option<Vec<String>>,
    /// `requestedRoutingTypes`.
    pub requested_routing_types: Option<Vec<String>>,
    /// `responseStatuses`.
    pub response_statuses: Option<Vec<String>>,
    /// `roleIds`.
    pub role_ids: Option<Vec<String>>,
    /// `screenMonitorUserIds`.
    pub screen_monitor_user_ids: Option<Vec<String>>,
    /// `screenMonitored`.
    pub screen_monitored: Option<bool>,
    /// `segmentTypes`.
    pub segment_types: Option<Vec<String>>,
    /// `sentimentScoreCategories`.
    pub sentiment_score_categories: Option<Vec<String>>,
    /// `sentimentTrendCategories`.
    pub sentiment_trend_categories: Option<Vec<String>>,
    /// `sessionDnisList`.
    pub session_dnis_list: Option<Vec<String>>,
    /// `sessionExpired`.
    pub session_expired: Option<bool>,
    /// `showFirstQueue`.
    pub show_first_queue: Option<bool>,
    /// `silenceDurationMilliseconds`.
    pub silence_duration_milliseconds: Option<Vec<super::NumericRange>>,
    /// `silencePercentage`.
    pub silence_percentage: Option<super::NumericRange>,
    /// `sipCallIds`.
    pub sip_call_ids: Option<Vec<String>>,
    /// `skillGroups`.
    pub skill_groups: Option<Vec<String>>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    /// `slideshowIds`.
    pub slideshow_ids: Option<Vec<String>>,
    /// `socialChannels`.
    pub social_channels: Option<Vec<String>>,
    /// `socialClassifications`.
    pub social_classifications: Option<Vec<String>>,
    /// `socialContentType`.
    pub social_content_type: Option<Vec<String>>,
    /// `socialConversationCreated`.
    pub social_conversation_created: Option<bool>,
    /// `socialCountries`.
    pub social_countries: Option<Vec<String>>,
    /// `socialEngagementComments`.
    pub social_engagement_comments: Option<super::NumericRange>,
    /// `socialEngagementLikes`.
    pub social_engagement_likes: Option<super::NumericRange>,
    /// `socialEngagementReposts`.
    pub social_engagement_reposts: Option<super::NumericRange>,
    /// `socialEngagementSaves`.
    pub social_engagement_saves: Option<super::NumericRange>,
    /// `socialEngagementShares`.
    pub social_engagement_shares: Option<super::NumericRange>,
    /// `socialEngagementViews`.
    pub social_engagement_views: Option<super::NumericRange>,
    /// `socialFollowerRange`.
    pub social_follower_range: Option<super::SocialNumericRange>,
    /// `socialIngestionRuleIds`.
    pub social_ingestion_rule_ids: Option<Vec<String>>,
    /// `socialKeywords`.
    pub social_keywords: Option<Vec<super::SocialKeyword>>,
    /// `socialLanguages`.
    pub social_languages: Option<Vec<String>>,
    /// `socialPostEscalated`.
    pub social_post_escalated: Option<bool>,
    /// `socialPostTypes`.
    pub social_post_types: Option<Vec<String>>,
    /// `socialRatings`.
    pub social_ratings: Option<Vec<f64>>,
    /// `socialSentimentCategory`.
    pub social_sentiment_category: Option<Vec<String>>,
    /// `socialSourceTypes`.
    pub social_source_types: Option<Vec<String>>,
    /// `socialTopicIds`.
    pub social_topic_ids: Option<Vec<String>>,
    /// `socialVerificationStatus`.
    pub social_verification_status: Option<bool>,
    /// `stationErrors`.
    pub station_errors: Option<Vec<String>>,
    /// `subPath`.
    pub sub_path: Option<String>,
    /// `surveyFormContextIds`.
    pub survey_form_context_ids: Option<Vec<String>>,
    /// `surveyFormIds`.
    pub survey_form_ids: Option<Vec<String>>,
    /// `surveyNpsScore`.
    pub survey_nps_score: Option<super::NumericRange>,
    /// `surveyPromoterScore`.
    pub survey_promoter_score: Option<super::NumericRange>,
    /// `surveyQuestionGroupScore`.
    pub survey_question_group_score: Option<super::NumericRange>,
    /// `surveyResponseStatuses`.
    pub survey_response_statuses: Option<Vec<String>>,
    /// `surveyScores`.
    pub survey_scores: Option<Vec<super::NumericRange>>,
    /// `surveyStatuses`.
    pub survey_statuses: Option<Vec<String>>,
    /// `surveyTotalScore`.
    pub survey_total_score: Option<super::NumericRange>,
    /// `surveyTypes`.
    pub survey_types: Option<Vec<String>>,
    /// `takeover`.
    pub takeover: Option<bool>,
    /// `talkDurationsMilliseconds`.
    pub talk_durations_milliseconds: Option<Vec<super::NumericRange>>,
    /// `teamIds`.
    pub team_ids: Option<Vec<String>>,
    /// `timelineCategories`.
    pub timeline_categories: Option<Vec<String>>,
    /// `topicIds`.
    pub topic_ids: Option<Vec<String>>,
    /// `transcriptDurationMilliseconds`.
    pub transcript_duration_milliseconds: Option<Vec<super::NumericRange>>,
    /// `transcriptLanguages`.
    pub transcript_languages: Option<Vec<String>>,
    /// `transcriptTopics`.
    pub transcript_topics: Option<Vec<super::TranscriptTopics>>,
    /// `transcripts`.
    pub transcripts: Option<Vec<super::Transcripts>>,
    /// `transferred`.
    pub transferred: Option<bool>,
    /// `usedRoutingTypes`.
    pub used_routing_types: Option<Vec<String>>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    /// `userState`.
    pub user_state: Option<super::ViewFilterUserState>,
    /// `video`.
    pub video: Option<bool>,
    /// `viewMetrics`.
    pub view_metrics: Option<Vec<String>>,
    /// `virtualAgentIds`.
    pub virtual_agent_ids: Option<Vec<String>>,
    /// `workbinIds`.
    pub workbin_ids: Option<Vec<String>>,
    /// `workitemAssigneeIds`.
    pub workitem_assignee_ids: Option<Vec<String>>,
    /// `workitemIds`.
    pub workitem_ids: Option<Vec<String>>,
    /// `workitemStatuses`.
    pub workitem_statuses: Option<Vec<String>>,
    /// `workitemsStatuses`.
    pub workitems_statuses: Option<Vec<super::WorkitemStatusFilter>>,
    /// `worktypeIds`.
    pub worktype_ids: Option<Vec<String>>,
    /// `wrapUpCodes`.
    pub wrap_up_codes: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `availableDashboard` in [`ViewFilter`](super::ViewFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ViewFilterAvailableDashboard {
    /// `Public`
    Public,
    /// `Private`
    Private,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `dashboardAccessFilter` in [`ViewFilter`](super::ViewFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ViewFilterDashboardAccessFilter {
    /// `OwnedByMe`
    OwnedByMe,
    /// `OwnedByAnyone`
    OwnedByAnyone,
    /// `NotOwnedByMe`
    NotOwnedByMe,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `dashboardState` in [`ViewFilter`](super::ViewFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ViewFilterDashboardState {
    /// `Active`
    Active,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `dashboardType` in [`ViewFilter`](super::ViewFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ViewFilterDashboardType {
    /// `All`
    All,
    /// `Public`
    Public,
    /// `Private`
    Private,
    /// `Shared`
    Shared,
    /// `Favorites`
    Favorites,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `evaluationRole` in [`ViewFilter`](super::ViewFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ViewFilterEvaluationRole {
    /// `Evaluator`
    Evaluator,
    /// `Supervisor`
    Supervisor,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `userState` in [`ViewFilter`](super::ViewFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ViewFilterUserState {
    /// `ActiveAndInactive`
    ActiveAndInactive,
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ViewFilter {
    "abandonDurationsMilliseconds" Any abandon_durations_milliseconds,
    "abandoned" Bool abandoned,
    "acdDurationMilliseconds" Any acd_duration_milliseconds,
    "acdDurationsMilliseconds" Any acd_durations_milliseconds,
    "acdPercentage" Any acd_percentage,
    "actionCategoryName" Str action_category_name,
    "acw" Bool acw,
    "acwDurationsMilliseconds" Any acw_durations_milliseconds,
    "addressFroms" Texts address_froms,
    "addressTos" Texts address_tos,
    "agentCallbackOwnerIds" Texts agent_callback_owner_ids,
    "agentEmpathyScore" Any agent_empathy_score,
    "agentTalkDurationMilliseconds" Any agent_talk_duration_milliseconds,
    "agentTalkPercentage" Any agent_talk_percentage,
    "alertRuleIds" Texts alert_rule_ids,
    "aniList" Texts ani_list,
    "answered" Bool answered,
    "assignedLanguageIds" Texts assigned_language_ids,
    "assignedSkillIds" Texts assigned_skill_ids,
    "assistantIds" Texts assistant_ids,
    "availableDashboard" Enum available_dashboard,
    "blockedReasons" Texts blocked_reasons,
    "botFinalIntentList" Texts bot_final_intent_list,
    "botFlowTypes" Texts bot_flow_types,
    "botIds" Texts bot_ids,
    "botIntentList" Texts bot_intent_list,
    "botMessageTypes" Texts bot_message_types,
    "botProductList" Texts bot_product_list,
    "botProviderList" Texts bot_provider_list,
    "botRecognitionFailureReasonList" Texts bot_recognition_failure_reason_list,
    "botResultList" Texts bot_result_list,
    "botSlotList" Texts bot_slot_list,
    "botVersions" Texts bot_versions,
    "callbackInterval" Str callback_interval,
    "callbackNumberList" Texts callback_number_list,
    "canonicalContactIds" Texts canonical_contact_ids,
    "categoryIds" Texts category_ids,
    "comparisonQueueIds" Texts comparison_queue_ids,
    "conferenced" Bool conferenced,
    "contactIds" Texts contact_ids,
    "contentModerationFlags" Texts content_moderation_flags,
    "conversationIds" Texts conversation_ids,
    "conversationInitiators" Texts conversation_initiators,
    "conversationProperties" Any conversation_properties,
    "customerSentimentScore" Any customer_sentiment_score,
    "customerSentimentTrend" Any customer_sentiment_trend,
    "customerTalkDurationMilliseconds" Any customer_talk_duration_milliseconds,
    "customerTalkPercentage" Any customer_talk_percentage,
    "dashboardAccessFilter" Enum dashboard_access_filter,
    "dashboardState" Enum dashboard_state,
    "dashboardType" Enum dashboard_type,
    "dataActionIds" Texts data_action_ids,
    "deliveryPushed" Bool delivery_pushed,
    "developmentActivityOverdue" Bool development_activity_overdue,
    "developmentModuleIds" Texts development_module_ids,
    "developmentName" Str development_name,
    "developmentRoleList" Texts development_role_list,
    "developmentStatusList" Texts development_status_list,
    "developmentTypeList" Texts development_type_list,
    "directions" Texts directions,
    "divisionIds" Texts division_ids,
    "dnisList" Texts dnis_list,
    "durationsMilliseconds" Any durations_milliseconds,
    "emailDeliveryStatusList" Texts email_delivery_status_list,
    "empathyScoreCategories" Texts empathy_score_categories,
    "engagementSources" Texts engagement_sources,
    "evaluatedAgentIds" Texts evaluated_agent_ids,
    "evaluationAssigned" Bool evaluation_assigned,
    "evaluationAssigneeIds" Texts evaluation_assignee_ids,
    "evaluationCriticalScore" Any evaluation_critical_score,
    "evaluationFormContextIds" Texts evaluation_form_context_ids,
    "evaluationFormIds" Texts evaluation_form_ids,
    "evaluationRole" Enum evaluation_role,
    "evaluationScore" Any evaluation_score,
    "evaluationStatuses" Texts evaluation_statuses,
    "evaluatorIds" Texts evaluator_ids,
    "externalContactIds" Texts external_contact_ids,
    "externalOrgIds" Texts external_org_ids,
    "externalTags" Texts external_tags,
    "favouriteDashboard" Bool favourite_dashboard,
    "filterQueuesByUserIds" Texts filter_queues_by_user_ids,
    "filterUsersByManagerIds" Texts filter_users_by_manager_ids,
    "filterUsersByQueueIds" Texts filter_users_by_queue_ids,
    "filterUsersByTeamIds" Texts filter_users_by_team_ids,
    "flowDestinationTypes" Texts flow_destination_types,
    "flowDisconnectReasons" Texts flow_disconnect_reasons,
    "flowEntryReasons" Texts flow_entry_reasons,
    "flowEntryTypes" Texts flow_entry_types,
    "flowIds" Texts flow_ids,
    "flowMilestoneIds" Texts flow_milestone_ids,
    "flowOutTypes" Texts flow_out_types,
    "flowOutcomeIds" Texts flow_outcome_ids,
    "flowOutcomeValues" Texts flow_outcome_values,
    "flowTransferTargets" Texts flow_transfer_targets,
    "flowTypes" Texts flow_types,
    "flowVersions" Texts flow_versions,
    "groupIds" Texts group_ids,
    "handleDurationsMilliseconds" Any handle_durations_milliseconds,
    "hasAgentAssistId" Bool has_agent_assist_id,
    "hasCustomerParticipated" Bool has_customer_participated,
    "hasEvaluation" Bool has_evaluation,
    "hasFax" Bool has_fax,
    "hasJourneyActionMapId" Bool has_journey_action_map_id,
    "hasJourneyCustomerId" Bool has_journey_customer_id,
    "hasJourneyVisitId" Bool has_journey_visit_id,
    "hasMedia" Bool has_media,
    "hasPciData" Bool has_pci_data,
    "hasPiiData" Bool has_pii_data,
    "hasScoredEvaluation" Bool has_scored_evaluation,
    "hasSensitiveData" Bool has_sensitive_data,
    "holdDurationsMilliseconds" Any hold_durations_milliseconds,
    "integrationIds" Texts integration_ids,
    "isAcdInteraction" Bool is_acd_interaction,
    "isAgentOwnedCallback" Bool is_agent_owned_callback,
    "isAnalyzedForSensitiveData" Bool is_analyzed_for_sensitive_data,
    "isAssessmentPassed" Bool is_assessment_passed,
    "isAuthenticated" Bool is_authenticated,
    "isBlindTransferred" Bool is_blind_transferred,
    "isCampaign" Bool is_campaign,
    "isClearedByCustomer" Bool is_cleared_by_customer,
    "isConsultTransferred" Bool is_consult_transferred,
    "isConsulted" Bool is_consulted,
    "isEnded" Bool is_ended,
    "isNotResponding" Bool is_not_responding,
    "isParked" Bool is_parked,
    "isRecorded" Bool is_recorded,
    "isScreenRecorded" Bool is_screen_recorded,
    "isSnippetRecorded" Bool is_snippet_recorded,
    "isSurveyed" Bool is_surveyed,
    "ivrDurationMilliseconds" Any ivr_duration_milliseconds,
    "ivrPercentage" Any ivr_percentage,
    "journeyActionMapIds" Texts journey_action_map_ids,
    "journeyActionMapTypes" Texts journey_action_map_types,
    "journeyActionTargetIds" Texts journey_action_target_ids,
    "journeyBlockingActionMapIds" Texts journey_blocking_action_map_ids,
    "journeyBlockingEmergencyScheduleGroupIds" Texts journey_blocking_emergency_schedule_group_ids,
    "journeyBlockingScheduleGroupIds" Texts journey_blocking_schedule_group_ids,
    "journeyFrequencyCapReasons" Texts journey_frequency_cap_reasons,
    "journeyOutcomeIds" Texts journey_outcome_ids,
    "journeySegmentIds" Texts journey_segment_ids,
    "journeyUrlContainsAllConditions" Texts journey_url_contains_all_conditions,
    "journeyUrlContainsAnyConditions" Texts journey_url_contains_any_conditions,
    "journeyUrlEndsWithConditions" Texts journey_url_ends_with_conditions,
    "journeyUrlEqualConditions" Texts journey_url_equal_conditions,
    "journeyUrlNotContainsAllConditions" Texts journey_url_not_contains_all_conditions,
    "journeyUrlNotContainsAnyConditions" Texts journey_url_not_contains_any_conditions,
    "journeyUrlNotEqualConditions" Texts journey_url_not_equal_conditions,
    "journeyUrlStartsWithConditions" Texts journey_url_starts_with_conditions,
    "knowledgeBaseIds" Texts knowledge_base_ids,
    "languageGroups" Texts language_groups,
    "languageIds" Texts language_ids,
    "linkedInteraction" Bool linked_interaction,
    "locationIds" Texts location_ids,
    "managementUnitIds" Texts management_unit_ids,
    "mediaTypes" Texts media_types,
    "messageTypes" Texts message_types,
    "mos" Any mos,
    "myDashboard" Bool my_dashboard,
    "originatingDirections" Texts originating_directions,
    "otherDurationMilliseconds" Any other_duration_milliseconds,
    "otherPercentage" Any other_percentage,
    "outboundCampaignIds" Texts outbound_campaign_ids,
    "outboundContactListIds" Texts outbound_contact_list_ids,
    "overtalkDurationMilliseconds" Any overtalk_duration_milliseconds,
    "overtalkInstances" Any overtalk_instances,
    "overtalkPercentage" Any overtalk_percentage,
    "participantPurposes" Texts participant_purposes,
    "programIds" Texts program_ids,
    "promoterScores" Any promoter_scores,
    "providerList" Texts provider_list,
    "queueIds" Texts queue_ids,
    "recommendationSources" Texts recommendation_sources,
    "remoteParticipants" Texts remote_participants,
    "reportsTos" Texts reports_tos,
    "requestedRoutingTypes" Texts requested_routing_types,
    "responseStatuses" Texts response_statuses,
    "roleIds" Texts role_ids,
    "screenMonitorUserIds" Texts screen_monitor_user_ids,
    "screenMonitored" Bool screen_monitored,
    "segmentTypes" Texts segment_types,
    "sentimentScoreCategories" Texts sentiment_score_categories,
    "sentimentTrendCategories" Texts sentiment_trend_categories,
    "sessionDnisList" Texts session_dnis_list,
    "sessionExpired" Bool session_expired,
    "showFirstQueue" Bool show_first_queue,
    "silenceDurationMilliseconds" Any silence_duration_milliseconds,
    "silencePercentage" Any silence_percentage,
    "sipCallIds" Texts sip_call_ids,
    "skillGroups" Texts skill_groups,
    "skillIds" Texts skill_ids,
    "slideshowIds" Texts slideshow_ids,
    "socialChannels" Texts social_channels,
    "socialClassifications" Texts social_classifications,
    "socialContentType" Texts social_content_type,
    "socialConversationCreated" Bool social_conversation_created,
    "socialCountries" Texts social_countries,
    "socialEngagementComments" Any social_engagement_comments,
    "socialEngagementLikes" Any social_engagement_likes,
    "socialEngagementReposts" Any social_engagement_reposts,
    "socialEngagementSaves" Any social_engagement_saves,
    "socialEngagementShares" Any social_engagement_shares,
    "socialEngagementViews" Any social_engagement_views,
    "socialFollowerRange" Any social_follower_range,
    "socialIngestionRuleIds" Texts social_ingestion_rule_ids,
    "socialKeywords" Any social_keywords,
    "socialLanguages" Texts social_languages,
    "socialPostEscalated" Bool social_post_escalated,
    "socialPostTypes" Texts social_post_types,
    "socialRatings" Any social_ratings,
    "socialSentimentCategory" Texts social_sentiment_category,
    "socialSourceTypes" Texts social_source_types,
    "socialTopicIds" Texts social_topic_ids,
    "socialVerificationStatus" Bool social_verification_status,
    "stationErrors" Texts station_errors,
    "subPath" Str sub_path,
    "surveyFormContextIds" Texts survey_form_context_ids,
    "surveyFormIds" Texts survey_form_ids,
    "surveyNpsScore" Any survey_nps_score,
    "surveyPromoterScore" Any survey_promoter_score,
    "surveyQuestionGroupScore" Any survey_question_group_score,
    "surveyResponseStatuses" Texts survey_response_statuses,
    "surveyScores" Any survey_scores,
    "surveyStatuses" Texts survey_statuses,
    "surveyTotalScore" Any survey_total_score,
    "surveyTypes" Texts survey_types,
    "takeover" Bool takeover,
    "talkDurationsMilliseconds" Any talk_durations_milliseconds,
    "teamIds" Texts team_ids,
    "timelineCategories" Texts timeline_categories,
    "topicIds" Texts topic_ids,
    "transcriptDurationMilliseconds" Any transcript_duration_milliseconds,
    "transcriptLanguages" Texts transcript_languages,
    "transcriptTopics" Any transcript_topics,
    "transcripts" Any transcripts,
    "transferred" Bool transferred,
    "usedRoutingTypes" Texts used_routing_types,
    "userIds" Texts user_ids,
    "userState" Enum user_state,
    "video" Bool video,
    "viewMetrics" Texts view_metrics,
    "virtualAgentIds" Texts virtual_agent_ids,
    "workbinIds" Texts workbin_ids,
    "workitemAssigneeIds" Texts workitem_assignee_ids,
    "workitemIds" Texts workitem_ids,
    "workitemStatuses" Texts workitem_statuses,
    "workitemsStatuses" Any workitems_statuses,
    "worktypeIds" Texts worktype_ids,
    "wrapUpCodes" Texts wrap_up_codes,
});

rt::setters!(ViewFilter {
    0 abandon_durations_milliseconds with_abandon_durations_milliseconds(Vec<super::NumericRange>) clear_abandon_durations_milliseconds,
    1 abandoned with_abandoned(bool) clear_abandoned,
    2 acd_duration_milliseconds with_acd_duration_milliseconds(Vec<super::NumericRange>) clear_acd_duration_milliseconds,
    3 acd_durations_milliseconds with_acd_durations_milliseconds(Vec<super::NumericRange>) clear_acd_durations_milliseconds,
    4 acd_percentage with_acd_percentage(super::NumericRange) clear_acd_percentage,
    5 action_category_name with_action_category_name(impl Into<String>) clear_action_category_name,
    6 acw with_acw(bool) clear_acw,
    7 acw_durations_milliseconds with_acw_durations_milliseconds(Vec<super::NumericRange>) clear_acw_durations_milliseconds,
    8 address_froms with_address_froms(Vec<String>) clear_address_froms,
    9 address_tos with_address_tos(Vec<String>) clear_address_tos,
    10 agent_callback_owner_ids with_agent_callback_owner_ids(Vec<String>) clear_agent_callback_owner_ids,
    11 agent_empathy_score with_agent_empathy_score(super::NumericRange) clear_agent_empathy_score,
    12 agent_talk_duration_milliseconds with_agent_talk_duration_milliseconds(Vec<super::NumericRange>) clear_agent_talk_duration_milliseconds,
    13 agent_talk_percentage with_agent_talk_percentage(super::NumericRange) clear_agent_talk_percentage,
    14 alert_rule_ids with_alert_rule_ids(Vec<String>) clear_alert_rule_ids,
    15 ani_list with_ani_list(Vec<String>) clear_ani_list,
    16 answered with_answered(bool) clear_answered,
    17 assigned_language_ids with_assigned_language_ids(Vec<String>) clear_assigned_language_ids,
    18 assigned_skill_ids with_assigned_skill_ids(Vec<String>) clear_assigned_skill_ids,
    19 assistant_ids with_assistant_ids(Vec<String>) clear_assistant_ids,
    20 available_dashboard with_available_dashboard(impl Into<super::ViewFilterAvailableDashboard>) clear_available_dashboard,
    21 blocked_reasons with_blocked_reasons(Vec<String>) clear_blocked_reasons,
    22 bot_final_intent_list with_bot_final_intent_list(Vec<String>) clear_bot_final_intent_list,
    23 bot_flow_types with_bot_flow_types(Vec<String>) clear_bot_flow_types,
    24 bot_ids with_bot_ids(Vec<String>) clear_bot_ids,
    25 bot_intent_list with_bot_intent_list(Vec<String>) clear_bot_intent_list,
    26 bot_message_types with_bot_message_types(Vec<String>) clear_bot_message_types,
    27 bot_product_list with_bot_product_list(Vec<String>) clear_bot_product_list,
    28 bot_provider_list with_bot_provider_list(Vec<String>) clear_bot_provider_list,
    29 bot_recognition_failure_reason_list with_bot_recognition_failure_reason_list(Vec<String>) clear_bot_recognition_failure_reason_list,
    30 bot_result_list with_bot_result_list(Vec<String>) clear_bot_result_list,
    31 bot_slot_list with_bot_slot_list(Vec<String>) clear_bot_slot_list,
    32 bot_versions with_bot_versions(Vec<String>) clear_bot_versions,
    33 callback_interval with_callback_interval(impl Into<String>) clear_callback_interval,
    34 callback_number_list with_callback_number_list(Vec<String>) clear_callback_number_list,
    35 canonical_contact_ids with_canonical_contact_ids(Vec<String>) clear_canonical_contact_ids,
    36 category_ids with_category_ids(Vec<String>) clear_category_ids,
    37 comparison_queue_ids with_comparison_queue_ids(Vec<String>) clear_comparison_queue_ids,
    38 conferenced with_conferenced(bool) clear_conferenced,
    39 contact_ids with_contact_ids(Vec<String>) clear_contact_ids,
    40 content_moderation_flags with_content_moderation_flags(Vec<String>) clear_content_moderation_flags,
    41 conversation_ids with_conversation_ids(Vec<String>) clear_conversation_ids,
    42 conversation_initiators with_conversation_initiators(Vec<String>) clear_conversation_initiators,
    43 conversation_properties with_conversation_properties(super::ConversationProperties) clear_conversation_properties,
    44 customer_sentiment_score with_customer_sentiment_score(super::NumericRange) clear_customer_sentiment_score,
    45 customer_sentiment_trend with_customer_sentiment_trend(super::NumericRange) clear_customer_sentiment_trend,
    46 customer_talk_duration_milliseconds with_customer_talk_duration_milliseconds(Vec<super::NumericRange>) clear_customer_talk_duration_milliseconds,
    47 customer_talk_percentage with_customer_talk_percentage(super::NumericRange) clear_customer_talk_percentage,
    48 dashboard_access_filter with_dashboard_access_filter(impl Into<super::ViewFilterDashboardAccessFilter>) clear_dashboard_access_filter,
    49 dashboard_state with_dashboard_state(impl Into<super::ViewFilterDashboardState>) clear_dashboard_state,
    50 dashboard_type with_dashboard_type(impl Into<super::ViewFilterDashboardType>) clear_dashboard_type,
    51 data_action_ids with_data_action_ids(Vec<String>) clear_data_action_ids,
    52 delivery_pushed with_delivery_pushed(bool) clear_delivery_pushed,
    53 development_activity_overdue with_development_activity_overdue(bool) clear_development_activity_overdue,
    54 development_module_ids with_development_module_ids(Vec<String>) clear_development_module_ids,
    55 development_name with_development_name(impl Into<String>) clear_development_name,
    56 development_role_list with_development_role_list(Vec<String>) clear_development_role_list,
    57 development_status_list with_development_status_list(Vec<String>) clear_development_status_list,
    58 development_type_list with_development_type_list(Vec<String>) clear_development_type_list,
    59 directions with_directions(Vec<String>) clear_directions,
    60 division_ids with_division_ids(Vec<String>) clear_division_ids,
    61 dnis_list with_dnis_list(Vec<String>) clear_dnis_list,
    62 durations_milliseconds with_durations_milliseconds(Vec<super::NumericRange>) clear_durations_milliseconds,
    63 email_delivery_status_list with_email_delivery_status_list(Vec<String>) clear_email_delivery_status_list,
    64 empathy_score_categories with_empathy_score_categories(Vec<String>) clear_empathy_score_categories,
    65 engagement_sources with_engagement_sources(Vec<String>) clear_engagement_sources,
    66 evaluated_agent_ids with_evaluated_agent_ids(Vec<String>) clear_evaluated_agent_ids,
    67 evaluation_assigned with_evaluation_assigned(bool) clear_evaluation_assigned,
    68 evaluation_assignee_ids with_evaluation_assignee_ids(Vec<String>) clear_evaluation_assignee_ids,
    69 evaluation_critical_score with_evaluation_critical_score(super::NumericRange) clear_evaluation_critical_score,
    70 evaluation_form_context_ids with_evaluation_form_context_ids(Vec<String>) clear_evaluation_form_context_ids,
    71 evaluation_form_ids with_evaluation_form_ids(Vec<String>) clear_evaluation_form_ids,
    72 evaluation_role with_evaluation_role(impl Into<super::ViewFilterEvaluationRole>) clear_evaluation_role,
    73 evaluation_score with_evaluation_score(super::NumericRange) clear_evaluation_score,
    74 evaluation_statuses with_evaluation_statuses(Vec<String>) clear_evaluation_statuses,
    75 evaluator_ids with_evaluator_ids(Vec<String>) clear_evaluator_ids,
    76 external_contact_ids with_external_contact_ids(Vec<String>) clear_external_contact_ids,
    77 external_org_ids with_external_org_ids(Vec<String>) clear_external_org_ids,
    78 external_tags with_external_tags(Vec<String>) clear_external_tags,
    79 favourite_dashboard with_favourite_dashboard(bool) clear_favourite_dashboard,
    80 filter_queues_by_user_ids with_filter_queues_by_user_ids(Vec<String>) clear_filter_queues_by_user_ids,
    81 filter_users_by_manager_ids with_filter_users_by_manager_ids(Vec<String>) clear_filter_users_by_manager_ids,
    82 filter_users_by_queue_ids with_filter_users_by_queue_ids(Vec<String>) clear_filter_users_by_queue_ids,
    83 filter_users_by_team_ids with_filter_users_by_team_ids(Vec<String>) clear_filter_users_by_team_ids,
    84 flow_destination_types with_flow_destination_types(Vec<String>) clear_flow_destination_types,
    85 flow_disconnect_reasons with_flow_disconnect_reasons(Vec<String>) clear_flow_disconnect_reasons,
    86 flow_entry_reasons with_flow_entry_reasons(Vec<String>) clear_flow_entry_reasons,
    87 flow_entry_types with_flow_entry_types(Vec<String>) clear_flow_entry_types,
    88 flow_ids with_flow_ids(Vec<String>) clear_flow_ids,
    89 flow_milestone_ids with_flow_milestone_ids(Vec<String>) clear_flow_milestone_ids,
    90 flow_out_types with_flow_out_types(Vec<String>) clear_flow_out_types,
    91 flow_outcome_ids with_flow_outcome_ids(Vec<String>) clear_flow_outcome_ids,
    92 flow_outcome_values with_flow_outcome_values(Vec<String>) clear_flow_outcome_values,
    93 flow_transfer_targets with_flow_transfer_targets(Vec<String>) clear_flow_transfer_targets,
    94 flow_types with_flow_types(Vec<String>) clear_flow_types,
    95 flow_versions with_flow_versions(Vec<String>) clear_flow_versions,
    96 group_ids with_group_ids(Vec<String>) clear_group_ids,
    97 handle_durations_milliseconds with_handle_durations_milliseconds(Vec<super::NumericRange>) clear_handle_durations_milliseconds,
    98 has_agent_assist_id with_has_agent_assist_id(bool) clear_has_agent_assist_id,
    99 has_customer_participated with_has_customer_participated(bool) clear_has_customer_participated,
    100 has_evaluation with_has_evaluation(bool) clear_has_evaluation,
    101 has_fax with_has_fax(bool) clear_has_fax,
    102 has_journey_action_map_id with_has_journey_action_map_id(bool) clear_has_journey_action_map_id,
    103 has_journey_customer_id with_has_journey_customer_id(bool) clear_has_journey_customer_id,
    104 has_journey_visit_id with_has_journey_visit_id(bool) clear_has_journey_visit_id,
    105 has_media with_has_media(bool) clear_has_media,
    106 has_pci_data with_has_pci_data(bool) clear_has_pci_data,
    107 has_pii_data with_has_pii_data(bool) clear_has_pii_data,
    108 has_scored_evaluation with_has_scored_evaluation(bool) clear_has_scored_evaluation,
    109 has_sensitive_data with_has_sensitive_data(bool) clear_has_sensitive_data,
    110 hold_durations_milliseconds with_hold_durations_milliseconds(Vec<super::NumericRange>) clear_hold_durations_milliseconds,
    111 integration_ids with_integration_ids(Vec<String>) clear_integration_ids,
    112 is_acd_interaction with_is_acd_interaction(bool) clear_is_acd_interaction,
    113 is_agent_owned_callback with_is_agent_owned_callback(bool) clear_is_agent_owned_callback,
    114 is_analyzed_for_sensitive_data with_is_analyzed_for_sensitive_data(bool) clear_is_analyzed_for_sensitive_data,
    115 is_assessment_passed with_is_assessment_passed(bool) clear_is_assessment_passed,
    116 is_authenticated with_is_authenticated(bool) clear_is_authenticated,
    117 is_blind_transferred with_is_blind_transferred(bool) clear_is_blind_transferred,
    118 is_campaign with_is_campaign(bool) clear_is_campaign,
    119 is_cleared_by_customer with_is_cleared_by_customer(bool) clear_is_cleared_by_customer,
    120 is_consult_transferred with_is_consult_transferred(bool) clear_is_consult_transferred,
    121 is_consulted with_is_consulted(bool) clear_is_consulted,
    122 is_ended with_is_ended(bool) clear_is_ended,
    123 is_not_responding with_is_not_responding(bool) clear_is_not_responding,
    124 is_parked with_is_parked(bool) clear_is_parked,
    125 is_recorded with_is_recorded(bool) clear_is_recorded,
    126 is_screen_recorded with_is_screen_recorded(bool) clear_is_screen_recorded,
    127 is_snippet_recorded with_is_snippet_recorded(bool) clear_is_snippet_recorded,
    128 is_surveyed with_is_surveyed(bool) clear_is_surveyed,
    129 ivr_duration_milliseconds with_ivr_duration_milliseconds(Vec<super::NumericRange>) clear_ivr_duration_milliseconds,
    130 ivr_percentage with_ivr_percentage(super::NumericRange) clear_ivr_percentage,
    131 journey_action_map_ids with_journey_action_map_ids(Vec<String>) clear_journey_action_map_ids,
    132 journey_action_map_types with_journey_action_map_types(Vec<String>) clear_journey_action_map_types,
    133 journey_action_target_ids with_journey_action_target_ids(Vec<String>) clear_journey_action_target_ids,
    134 journey_blocking_action_map_ids with_journey_blocking_action_map_ids(Vec<String>) clear_journey_blocking_action_map_ids,
    135 journey_blocking_emergency_schedule_group_ids with_journey_blocking_emergency_schedule_group_ids(Vec<String>) clear_journey_blocking_emergency_schedule_group_ids,
    136 journey_blocking_schedule_group_ids with_journey_blocking_schedule_group_ids(Vec<String>) clear_journey_blocking_schedule_group_ids,
    137 journey_frequency_cap_reasons with_journey_frequency_cap_reasons(Vec<String>) clear_journey_frequency_cap_reasons,
    138 journey_outcome_ids with_journey_outcome_ids(Vec<String>) clear_journey_outcome_ids,
    139 journey_segment_ids with_journey_segment_ids(Vec<String>) clear_journey_segment_ids,
    140 journey_url_contains_all_conditions with_journey_url_contains_all_conditions(Vec<String>) clear_journey_url_contains_all_conditions,
    141 journey_url_contains_any_conditions with_journey_url_contains_any_conditions(Vec<String>) clear_journey_url_contains_any_conditions,
    142 journey_url_ends_with_conditions with_journey_url_ends_with_conditions(Vec<String>) clear_journey_url_ends_with_conditions,
    143 journey_url_equal_conditions with_journey_url_equal_conditions(Vec<String>) clear_journey_url_equal_conditions,
    144 journey_url_not_contains_all_conditions with_journey_url_not_contains_all_conditions(Vec<String>) clear_journey_url_not_contains_all_conditions,
    145 journey_url_not_contains_any_conditions with_journey_url_not_contains_any_conditions(Vec<String>) clear_journey_url_not_contains_any_conditions,
    146 journey_url_not_equal_conditions with_journey_url_not_equal_conditions(Vec<String>) clear_journey_url_not_equal_conditions,
    147 journey_url_starts_with_conditions with_journey_url_starts_with_conditions(Vec<String>) clear_journey_url_starts_with_conditions,
    148 knowledge_base_ids with_knowledge_base_ids(Vec<String>) clear_knowledge_base_ids,
    149 language_groups with_language_groups(Vec<String>) clear_language_groups,
    150 language_ids with_language_ids(Vec<String>) clear_language_ids,
    151 linked_interaction with_linked_interaction(bool) clear_linked_interaction,
    152 location_ids with_location_ids(Vec<String>) clear_location_ids,
    153 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
    154 media_types with_media_types(Vec<String>) clear_media_types,
    155 message_types with_message_types(Vec<String>) clear_message_types,
    156 mos with_mos(super::NumericRange) clear_mos,
    157 my_dashboard with_my_dashboard(bool) clear_my_dashboard,
    158 originating_directions with_originating_directions(Vec<String>) clear_originating_directions,
    159 other_duration_milliseconds with_other_duration_milliseconds(Vec<super::NumericRange>) clear_other_duration_milliseconds,
    160 other_percentage with_other_percentage(super::NumericRange) clear_other_percentage,
    161 outbound_campaign_ids with_outbound_campaign_ids(Vec<String>) clear_outbound_campaign_ids,
    162 outbound_contact_list_ids with_outbound_contact_list_ids(Vec<String>) clear_outbound_contact_list_ids,
    163 overtalk_duration_milliseconds with_overtalk_duration_milliseconds(Vec<super::NumericRange>) clear_overtalk_duration_milliseconds,
    164 overtalk_instances with_overtalk_instances(super::NumericRange) clear_overtalk_instances,
    165 overtalk_percentage with_overtalk_percentage(super::NumericRange) clear_overtalk_percentage,
    166 participant_purposes with_participant_purposes(Vec<String>) clear_participant_purposes,
    167 program_ids with_program_ids(Vec<String>) clear_program_ids,
    168 promoter_scores with_promoter_scores(Vec<super::NumericRange>) clear_promoter_scores,
    169 provider_list with_provider_list(Vec<String>) clear_provider_list,
    170 queue_ids with_queue_ids(Vec<String>) clear_queue_ids,
    171 recommendation_sources with_recommendation_sources(Vec<String>) clear_recommendation_sources,
    172 remote_participants with_remote_participants(Vec<String>) clear_remote_participants,
    173 reports_tos with_reports_tos(Vec<String>) clear_reports_tos,
    174 requested_routing_types with_requested_routing_types(Vec<String>) clear_requested_routing_types,
    175 response_statuses with_response_statuses(Vec<String>) clear_response_statuses,
    176 role_ids with_role_ids(Vec<String>) clear_role_ids,
    177 screen_monitor_user_ids with_screen_monitor_user_ids(Vec<String>) clear_screen_monitor_user_ids,
    178 screen_monitored with_screen_monitored(bool) clear_screen_monitored,
    179 segment_types with_segment_types(Vec<String>) clear_segment_types,
    180 sentiment_score_categories with_sentiment_score_categories(Vec<String>) clear_sentiment_score_categories,
    181 sentiment_trend_categories with_sentiment_trend_categories(Vec<String>) clear_sentiment_trend_categories,
    182 session_dnis_list with_session_dnis_list(Vec<String>) clear_session_dnis_list,
    183 session_expired with_session_expired(bool) clear_session_expired,
    184 show_first_queue with_show_first_queue(bool) clear_show_first_queue,
    185 silence_duration_milliseconds with_silence_duration_milliseconds(Vec<super::NumericRange>) clear_silence_duration_milliseconds,
    186 silence_percentage with_silence_percentage(super::NumericRange) clear_silence_percentage,
    187 sip_call_ids with_sip_call_ids(Vec<String>) clear_sip_call_ids,
    188 skill_groups with_skill_groups(Vec<String>) clear_skill_groups,
    189 skill_ids with_skill_ids(Vec<String>) clear_skill_ids,
    190 slideshow_ids with_slideshow_ids(Vec<String>) clear_slideshow_ids,
    191 social_channels with_social_channels(Vec<String>) clear_social_channels,
    192 social_classifications with_social_classifications(Vec<String>) clear_social_classifications,
    193 social_content_type with_social_content_type(Vec<String>) clear_social_content_type,
    194 social_conversation_created with_social_conversation_created(bool) clear_social_conversation_created,
    195 social_countries with_social_countries(Vec<String>) clear_social_countries,
    196 social_engagement_comments with_social_engagement_comments(super::NumericRange) clear_social_engagement_comments,
    197 social_engagement_likes with_social_engagement_likes(super::NumericRange) clear_social_engagement_likes,
    198 social_engagement_reposts with_social_engagement_reposts(super::NumericRange) clear_social_engagement_reposts,
    199 social_engagement_saves with_social_engagement_saves(super::NumericRange) clear_social_engagement_saves,
    200 social_engagement_shares with_social_engagement_shares(super::NumericRange) clear_social_engagement_shares,
    201 social_engagement_views with_social_engagement_views(super::NumericRange) clear_social_engagement_views,
    202 social_follower_range with_social_follower_range(super::SocialNumericRange) clear_social_follower_range,
    203 social_ingestion_rule_ids with_social_ingestion_rule_ids(Vec<String>) clear_social_ingestion_rule_ids,
    204 social_keywords with_social_keywords(Vec<super::SocialKeyword>) clear_social_keywords,
    205 social_languages with_social_languages(Vec<String>) clear_social_languages,
    206 social_post_escalated with_social_post_escalated(bool) clear_social_post_escalated,
    207 social_post_types with_social_post_types(Vec<String>) clear_social_post_types,
    208 social_ratings with_social_ratings(Vec<f64>) clear_social_ratings,
    209 social_sentiment_category with_social_sentiment_category(Vec<String>) clear_social_sentiment_category,
    210 social_source_types with_social_source_types(Vec<String>) clear_social_source_types,
    211 social_topic_ids with_social_topic_ids(Vec<String>) clear_social_topic_ids,
    212 social_verification_status with_social_verification_status(bool) clear_social_verification_status,
    213 station_errors with_station_errors(Vec<String>) clear_station_errors,
    214 sub_path with_sub_path(impl Into<String>) clear_sub_path,
    215 survey_form_context_ids with_survey_form_context_ids(Vec<String>) clear_survey_form_context_ids,
    216 survey_form_ids with_survey_form_ids(Vec<String>) clear_survey_form_ids,
    217 survey_nps_score with_survey_nps_score(super::NumericRange) clear_survey_nps_score,
    218 survey_promoter_score with_survey_promoter_score(super::NumericRange) clear_survey_promoter_score,
    219 survey_question_group_score with_survey_question_group_score(super::NumericRange) clear_survey_question_group_score,
    220 survey_response_statuses with_survey_response_statuses(Vec<String>) clear_survey_response_statuses,
    221 survey_scores with_survey_scores(Vec<super::NumericRange>) clear_survey_scores,
    222 survey_statuses with_survey_statuses(Vec<String>) clear_survey_statuses,
    223 survey_total_score with_survey_total_score(super::NumericRange) clear_survey_total_score,
    224 survey_types with_survey_types(Vec<String>) clear_survey_types,
    225 takeover with_takeover(bool) clear_takeover,
    226 talk_durations_milliseconds with_talk_durations_milliseconds(Vec<super::NumericRange>) clear_talk_durations_milliseconds,
    227 team_ids with_team_ids(Vec<String>) clear_team_ids,
    228 timeline_categories with_timeline_categories(Vec<String>) clear_timeline_categories,
    229 topic_ids with_topic_ids(Vec<String>) clear_topic_ids,
    230 transcript_duration_milliseconds with_transcript_duration_milliseconds(Vec<super::NumericRange>) clear_transcript_duration_milliseconds,
    231 transcript_languages with_transcript_languages(Vec<String>) clear_transcript_languages,
    232 transcript_topics with_transcript_topics(Vec<super::TranscriptTopics>) clear_transcript_topics,
    233 transcripts with_transcripts(Vec<super::Transcripts>) clear_transcripts,
    234 transferred with_transferred(bool) clear_transferred,
    235 used_routing_types with_used_routing_types(Vec<String>) clear_used_routing_types,
    236 user_ids with_user_ids(Vec<String>) clear_user_ids,
    237 user_state with_user_state(impl Into<super::ViewFilterUserState>) clear_user_state,
    238 video with_video(bool) clear_video,
    239 view_metrics with_view_metrics(Vec<String>) clear_view_metrics,
    240 virtual_agent_ids with_virtual_agent_ids(Vec<String>) clear_virtual_agent_ids,
    241 workbin_ids with_workbin_ids(Vec<String>) clear_workbin_ids,
    242 workitem_assignee_ids with_workitem_assignee_ids(Vec<String>) clear_workitem_assignee_ids,
    243 workitem_ids with_workitem_ids(Vec<String>) clear_workitem_ids,
    244 workitem_statuses with_workitem_statuses(Vec<String>) clear_workitem_statuses,
    245 workitems_statuses with_workitems_statuses(Vec<super::WorkitemStatusFilter>) clear_workitems_statuses,
    246 worktype_ids with_worktype_ids(Vec<String>) clear_worktype_ids,
    247 wrap_up_codes with_wrap_up_codes(Vec<String>) clear_wrap_up_codes,
});

rt::open_enum!(ViewFilterAvailableDashboard {
    Public = "Public",
    Private = "Private",
});

rt::open_enum!(ViewFilterDashboardAccessFilter {
    OwnedByMe = "OwnedByMe",
    OwnedByAnyone = "OwnedByAnyone",
    NotOwnedByMe = "NotOwnedByMe",
});

rt::open_enum!(ViewFilterDashboardState {
    Active = "Active",
    Deleted = "Deleted",
});

rt::open_enum!(ViewFilterDashboardType {
    All = "All",
    Public = "Public",
    Private = "Private",
    Shared = "Shared",
    Favorites = "Favorites",
});

rt::open_enum!(ViewFilterEvaluationRole {
    Evaluator = "Evaluator",
    Supervisor = "Supervisor",
});

rt::open_enum!(ViewFilterUserState {
    ActiveAndInactive = "ActiveAndInactive",
    Active = "Active",
    Inactive = "Inactive",
    Deleted = "Deleted",
});
